package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import java.time.LocalDateTime;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentState;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** A postponement takes hold wherever the round waits: announced, and every later timer armed for the new dates. */
@ProcessTest
class PostponementTest {

    private static final Fields TO_OCTOBER = Fields.postponement("2025-10-10");
    private static final Fields APPROVE_LATE =
            Fields.of("decision", "approve").with("decisionReason", "Trụ sở mất điện");

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Test
    void beforeIntakeOpens() {
        ProcessInstance round = pathways.announced();
        pathways.change(TO_OCTOBER.with("newIntakeTo", "2025-09-30"));
        assertThat(round).isWaitingAt("CallActivity_IssueChangeNotice").hasNotPassed("TimerEvent_IntakeOpens");
        assertThat(stage.armed()).isEmpty();
        pathways.issue();

        assertArmed("TimerEvent_IntakeOpens", "2025-08-25T00:00");
        stage.moveTo("2025-08-25T00:00");
        assertArmed("TimerEvent_IntakeCloses", "2025-10-01T00:00");
        assertThat(round).hasPassed("Gateway_ResumeAt").hasNotPassed("Gateway_BeforePreparation");
        assertThat(records.calendarEntries()).isEmpty();
    }

    @Test
    void whileIntakeIsOpen() {
        ProcessInstance round = pathways.intakeOpen();
        pathways.change(TO_OCTOBER);
        pathways.issue();

        assertArmed("TimerEvent_IntakeCloses", "2025-09-16T00:00");
        assertThat(round).hasPassed("MessageEvent_ChangedDuringIntake").hasNotPassed("Gateway_BeforePreparation");
        stage.moveTo("2025-09-16T08:00");
        assertThat(round).isWaitingAt("SubProcess_PrepareSession", "UserTask_PrepareProgramme");
        pathways.invite();
        assertRestIsHeldOnTheNewDay(round);
    }

    @Test
    void whileTheInvitationIsADraft() {
        ProcessInstance round = pathways.intakeOver();
        desk.complete("UserTask_PrepareProgramme", OFFICER, Fields.of("programme", "Khai mạc"));
        ProcessInstance invitation = desk.called(round);
        pathways.change(TO_OCTOBER);

        assertThat(invitation).isEnded().hasNotPassed("UserTask_IssueDocument", "EndEvent_DocumentFiled");
        assertThat(records.document(DocumentKind.INVITATION).state()).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(round).hasPassed("BoundaryEvent_ChangedWhilePreparing").hasNotPassed("EndEvent_Prepared");
        pathways.issue();
        pathways.invite();
        assertThat(records.document(DocumentKind.INVITATION)
                        .issued()
                        .orElseThrow()
                        .number())
                .isEqualTo(1);
        assertRestIsHeldOnTheNewDay(round);
    }

    @Test
    void whileWaitingForTheReminder() {
        ProcessInstance round = pathways.invited();
        pathways.change(TO_OCTOBER.with("newPlace", "Hội trường UBND phường Tô Hiệu"));
        pathways.issue();

        assertThat(round).hasPassed("MessageEvent_ChangedBeforeReminder").hasNotPassed("TimerEvent_ReminderDue");
        pathways.invite();
        assertThat(records.calendarEntries()).containsExactly("REQUEST 0", "REQUEST 1", "REQUEST 2");
        assertThat(records.rows("delivery_message"))
                .filteredOn(row -> Integer.valueOf(2).equals(row.get("CALENDAR_SEQUENCE")))
                .extracting("CALENDAR_LOCATION")
                .containsExactly("Hội trường UBND phường Tô Hiệu");
        assertRestIsHeldOnTheNewDay(round);
    }

    @Test
    void whileWaitingForTheSession() {
        ProcessInstance round = pathways.reminded();
        desk.start("reschedule", OFFICER, TO_OCTOBER);
        desk.complete("UserTask_DecideChange", HEAD, APPROVE_LATE);
        stage.moveTo("2025-09-26T15:00");
        assertThat(round).hasPassed("MessageEvent_ChangedBeforeSession").hasNotPassed("TimerEvent_SessionStarts");
        pathways.issue();
        pathways.invite();

        assertRestIsHeldOnTheNewDay(round);
        assertThat(records.recipientsOf("Nhắc lịch hội nghị đối thoại DT-2025-02"))
                .as("reminded for the old day and for the new one")
                .isEqualTo(2 * records.recipientsOf("Giấy mời số 01/GM-VPUB"));
    }

    /** The session is now on Friday 10/10/2025; its report is due when November has ended, a Sunday, so on 1/12. */
    private void assertRestIsHeldOnTheNewDay(ProcessInstance round) {
        assertArmed("TimerEvent_ReminderDue", "2025-10-09T08:00");
        stage.moveTo("2025-10-09T08:00");
        assertArmed("TimerEvent_SessionStarts", "2025-10-10T08:00");
        stage.moveTo("2025-10-10T08:00");
        assertThat(round).isWaitingAt("UserTask_ConfirmChair");
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "present"));
        pathways.minute(Fields.minutes("2025-10-10"));
        assertArmed("TimerEvent_ReportDue", "2025-12-02T00:00");
        assertThat(records.document(DocumentKind.REPORT)
                        .content()
                        .facts()
                        .get("postponedFrom")
                        .toString())
                .contains("2025-09-26T14:00", "Phòng họp phải sửa chữa");
        assertThat(desk.open()).containsExactly("UserTask_DraftDocument");
    }

    private void assertArmed(String node, String instant) {
        assertThat(stage.armed()).containsExactly(node);
        assertThat(stage.timers(node)).containsExactly(LocalDateTime.parse(instant));
    }
}
