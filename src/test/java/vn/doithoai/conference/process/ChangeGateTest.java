package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** A change is taken only where it can reach its round, both when it is asked for and when it is decided. */
@ProcessTest
class ChangeGateTest {

    private static final Fields APPROVE = Fields.of("decision", "approve");
    private static final Fields TO_OCTOBER = Fields.postponement("2025-10-10");

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Test
    void isRefusedWhileADocumentIsBeingIssued() {
        pathways.approved();

        assertThat(desk.refusal(() -> desk.start("reschedule", OFFICER, TO_OCTOBER)))
                .contains("DT-2025-02 đang ở bước chưa nhận hoãn hoặc hủy");
        assertThat(records.rows("conference_change")).isEmpty();
    }

    @Test
    void cannotBeApprovedOnceTheSessionIsBeingHeld() {
        ProcessInstance round = pathways.reminded();
        desk.start("reschedule", OFFICER, TO_OCTOBER);
        stage.moveTo("2025-09-26T14:00");
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "present"));

        assertThat(desk.refusal(() ->
                        desk.complete("UserTask_DecideChange", HEAD, APPROVE.with("decisionReason", "Bận đột xuất"))))
                .contains("đang ở bước chưa nhận hoãn hoặc hủy");
        assertThat(round).isWaitingAt("UserTask_RecordMinutes");
        assertThat(desk.open()).contains("UserTask_DecideChange");
    }

    @Test
    void isRefusedForARoundThatIsHeld() {
        pathways.held(Fields.minutes("2025-09-26"));

        assertThat(desk.refusal(() -> desk.start("reschedule", OFFICER, Fields.cancellation())))
                .contains("DT-2025-02 đã tổ chức hội nghị nên không hoãn hoặc hủy được nữa");
    }

    @Test
    void aWishOvertakenByAnotherOneCannotBeApproved() {
        pathways.announced();
        desk.start("reschedule", OFFICER, TO_OCTOBER);
        String overtaken = desk.task("UserTask_DecideChange").getId();
        records.execute("update conference_round set session_start = '2025-10-03 14:00:00',"
                + " session_end = '2025-10-03 17:00:00'");

        assertThat(desk.refusal(() -> desk.complete("UserTask_DecideChange", HEAD, APPROVE)))
                .contains("đã đổi sau khi lập đề nghị này");
        assertThat(desk.task("UserTask_DecideChange").getId()).isEqualTo(overtaken);
    }
}
