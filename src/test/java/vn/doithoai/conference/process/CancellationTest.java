package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.OFFICER;
import static vn.doithoai.pathways.Person.RECEPTION;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.RoundState;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentState;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** A cancelled round is announced, taken out of the guests' calendars and closed; nothing waits any more. */
@ProcessTest
class CancellationTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Test
    void afterTheInvitationTakesTheEntryOutOfTheCalendars() {
        ProcessInstance round = pathways.invited();
        pathways.change(Fields.cancellation());
        assertThat(round).isWaitingAt("CallActivity_IssueCancellation");
        assertThat(stage.armed()).isEmpty();
        pathways.issue();

        assertCancelled(round);
        assertThat(records.calendarEntries()).containsExactly("REQUEST 0", "CANCEL 1");
        assertThat(records.recipientsOf("Thông báo số 341/TB-VPUB"))
                .as("all who were told of the round or invited, each once")
                .isEqualTo(12);
        assertThat(records.document(DocumentKind.CANCELLATION_NOTICE).content().facts())
                .containsEntry("reason", "Nhập vào hội nghị của tỉnh");
    }

    @Test
    void beforeTheInvitationSendsNoCalendarEntry() {
        ProcessInstance round = pathways.announced();
        pathways.change(Fields.cancellation());
        pathways.issue();

        assertCancelled(round);
        assertThat(round).hasNotPassed("TimerEvent_IntakeOpens", "SubProcess_PrepareSession");
        assertThat(records.calendarEntries()).isEmpty();
        assertThat(records.recipientsOf("Thông báo số 341/TB-VPUB")).isEqualTo(8);
    }

    @Test
    void whilePreparingGivesTheDraftInvitationUp() {
        ProcessInstance round = pathways.intakeOver();
        desk.complete("UserTask_PrepareProgramme", OFFICER, Fields.of("programme", "Khai mạc"));
        pathways.change(Fields.cancellation());
        pathways.issue();

        assertCancelled(round);
        assertThat(records.document(DocumentKind.INVITATION).state()).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(records.document(DocumentKind.INVITATION).issued()).isEmpty();
    }

    @Test
    void endsIntakeForGood() {
        pathways.intakeOpen();
        desk.start("petition", RECEPTION, Fields.petition("2025-08-25", "07:00"));
        pathways.change(Fields.cancellation());
        pathways.issue();

        assertThat(desk.refusal(() -> desk.start("petition", RECEPTION, Fields.petition("2025-08-25", "07:00"))))
                .contains("Không có hội nghị đang mở");
        assertThat(desk.refusal(() -> desk.start("reschedule", OFFICER, Fields.cancellation())))
                .contains("đã hủy nên không hoãn hoặc hủy được nữa");
    }

    private void assertCancelled(ProcessInstance round) {
        assertThat(round)
                .isEnded()
                .hasPassed("ServiceTask_CancelRound", "EndEvent_RoundCancelled")
                .hasNotPassed(
                        "ServiceTask_DraftChangeNotice",
                        "TimerEvent_SessionStarts",
                        "ServiceTask_DraftReport",
                        "EndEvent_RoundClosed");
        assertThat(records.round().state()).isEqualTo(RoundState.CANCELLED);
        assertThat(records.rows("conference_round")).extracting("REPORT_SHA256").containsOnlyNulls();
        assertThat(stage.jobs()).isEmpty();
        assertThat(desk.open()).isEmpty();
    }
}
