package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.CLERK;
import static vn.doithoai.pathways.Person.OFFICER;
import static vn.doithoai.pathways.Person.RECEPTION;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** What turned out to be a denunciation after the report was drawn up does not leave the office in its table. */
@ProcessTest
class ReportedRowsTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @BeforeEach
    void aSignedReport() {
        pathways.intakeOpen();
        desk.start("petition", RECEPTION, Fields.petition("2025-08-25", "07:30").with("content", "LETANCONG"));
        stage.moveTo("2025-09-16T08:00");
        pathways.invite();
        stage.moveTo("2025-09-26T14:00");
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "present"));
        pathways.minute(Fields.minutes("2025-09-26").with("questions", "Bao giờ có kết quả?"));
        pathways.sign();
    }

    @Test
    void whatIsNotClassifiedIsNotQuoted() {
        assertThat(records.document(DocumentKind.REPORT).content().facts().toString())
                .contains("content=Chưa phân loại", "caseNumber=KN-2025-02-0001")
                .doesNotContain("LETANCONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret = true", "outcome = 'MERGED'"})
    void aRowThatMayNotBeNamedAnyMoreHoldsTheReportBack(String now) {
        records.execute("update petition set " + now + " where case_number = 'KN-2025-02-0001'");

        String told = desk.refusal(() -> desk.complete("UserTask_IssueDocument", CLERK, Fields.none()));

        assertThat(told).contains("Phụ lục có 01 dòng không được nêu nữa").doesNotContain("KN-2025-02-0001");
        assertThat(records.document(DocumentKind.REPORT).issued()).isEmpty();
    }

    @Test
    void otherwiseItIsIssued() {
        desk.complete("UserTask_IssueDocument", CLERK, Fields.none());

        assertThat(records.document(DocumentKind.REPORT).issued()).isPresent();
    }
}
