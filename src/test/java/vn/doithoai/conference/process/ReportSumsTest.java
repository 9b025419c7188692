package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.CLERK;
import static vn.doithoai.pathways.Person.OFFICER;
import static vn.doithoai.pathways.Person.RECEPTION;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** A report leaves the office only with sums that agree. */
@ProcessTest
class ReportSumsTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Test
    void aReportWhoseSumsAgreeIsIssued() {
        ProcessInstance round = reported();

        assertThat(records.document(DocumentKind.REPORT).content().facts())
                .extractingByKey("consolidation", InstanceOfAssertFactories.MAP)
                .containsEntry("contents", 3)
                .containsEntry("asOf", "2025-09-26T14:00");
        pathways.issue();

        assertThat(round).isEnded();
    }

    @Test
    void aDisagreementIsNamedAndTakesNoNumber() {
        ProcessInstance round = reported();
        pathways.sign();
        plant("\"contents\":3", "\"contents\":4");

        String told = desk.refusal(() -> desk.complete("UserTask_IssueDocument", CLERK, Fields.none()));

        assertThat(told)
                .contains("Tổng theo lĩnh vực là 3, tổng số kiến nghị là 4.")
                .contains("Tổng theo hình thức gửi là 3, tổng số kiến nghị là 4.")
                .contains("Tổng số dòng của phụ lục và đơn tố cáo là 3, tổng số kiến nghị là 4.");
        assertThat(round).isWaitingAt("CallActivity_IssueReport");
        assertThat(records.document(DocumentKind.REPORT).issued()).isEmpty();
        assertThat(records.rows("gap_free_series").toString()).doesNotContain("BC-2025");

        plant("\"contents\":4", "\"contents\":3");
        desk.complete("UserTask_IssueDocument", CLERK, Fields.none());
        assertThat(records.document(DocumentKind.REPORT).issued().orElseThrow().number())
                .isEqualTo(1);
    }

    private ProcessInstance reported() {
        ProcessInstance round = pathways.intakeOpen();
        desk.start("petition", RECEPTION, Fields.petition("2025-08-25", "07:30"));
        desk.start("petition", RECEPTION, Fields.petition("2025-08-25", "07:40").with("channel", "EMAIL"));
        stage.moveTo("2025-09-16T08:00");
        pathways.invite();
        stage.moveTo("2025-09-26T14:00");
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "present"));
        pathways.minute(Fields.minutes("2025-09-26").with("questions", "Bao giờ có kết quả?"));
        return round;
    }

    private void plant(String found, String instead) {
        records.execute("update document set content = replace(content, ?, ?) where kind = 'REPORT'", found, instead);
    }
}
