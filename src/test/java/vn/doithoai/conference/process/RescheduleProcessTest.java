package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.Round;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** The wish to postpone or cancel: taken only when the round can take it, checked, corrected, decided by the head. */
@ProcessTest
class RescheduleProcessTest {

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
    void anApprovedChangeReachesTheRound() {
        ProcessInstance round = pathways.announced();
        ProcessInstance change = desk.start("reschedule", OFFICER, TO_OCTOBER);
        assertThat(change).hasBusinessKey("DT-2025-02").isWaitingAt("UserTask_DecideChange");
        assertThat(round).hasNotPassed("MessageEvent_ChangedBeforeIntake");

        desk.complete("UserTask_DecideChange", HEAD, APPROVE);

        assertThat(change)
                .isEnded()
                .hasPassed("ServiceTask_AnnounceChange", "EndEvent_ChangeAnnounced")
                .hasNotPassed("UserTask_CorrectChange", "EndEvent_ChangeRejected");
        assertThat(round).hasPassed("MessageEvent_ChangedBeforeIntake", "ServiceTask_ApplyChange");
        assertThat(records.rows("conference_change")).extracting("STATE").containsExactly("APPLIED");
    }

    @Test
    void aRejectedChangeLeavesEverythingAsItWas() {
        ProcessInstance round = pathways.announced();
        Round before = records.round();
        ProcessInstance change = desk.start("reschedule", OFFICER, TO_OCTOBER);

        assertThat(desk.refusal(() -> desk.complete("UserTask_DecideChange", HEAD, Fields.of("decision", "return"))))
                .contains("ghi rõ ý kiến");
        desk.complete(
                "UserTask_DecideChange", HEAD, Fields.of("decision", "return").with("decisionReason", "Có phòng khác"));

        assertThat(change).isEnded().hasPassed("EndEvent_ChangeRejected").hasNotPassed("ServiceTask_AnnounceChange");
        assertThat(round).isWaitingAt("Gateway_AwaitIntake").hasNotPassed("Gateway_ChangeReceived");
        assertThat(records.round()).isEqualTo(before);
        assertThat(records.rows("conference_change")).extracting("STATE").containsExactly("REJECTED");
        assertThat(stage.armed()).containsExactly("TimerEvent_IntakeOpens");
    }

    @Test
    void anUnlawfulDayGoesBackAndIsCorrected() {
        pathways.announced();
        ProcessInstance change = desk.start("reschedule", OFFICER, Fields.postponement("2025-10-11"));

        assertThat(change).isWaitingAt("UserTask_CorrectChange").hasNotPassed("UserTask_DecideChange");
        Task correction = desk.task("UserTask_CorrectChange");
        assertThat((String) desk.variable(correction, "scheduleFindings"))
                .contains("- Lỗi: Ngày hội nghị 11/10/2025 là ngày nghỉ (cuối tuần)");
        assertThat(desk.variable(correction, "newDay")).isEqualTo("2025-10-11");
        assertThat(desk.variable(correction, "action")).isEqualTo("postpone");

        desk.complete("UserTask_CorrectChange", OFFICER, TO_OCTOBER.without("caseNumber"));
        desk.complete("UserTask_DecideChange", HEAD, APPROVE);

        assertThat(records.round().schedule().sessionStart()).isEqualTo("2025-10-10T08:00");
    }

    @Test
    void aWishMayBeGivenUp() {
        ProcessInstance round = pathways.announced();
        ProcessInstance change = desk.start("reschedule", OFFICER, Fields.postponement("2025-10-11"));

        desk.complete("UserTask_CorrectChange", OFFICER, Fields.of("next", "withdraw"));

        assertThat(change).isEnded().hasPassed("EndEvent_ChangeWithdrawn").hasNotPassed("UserTask_DecideChange");
        assertThat(round).isWaitingAt("Gateway_AwaitIntake");
        assertThat(records.rows("conference_change")).extracting("STATE").containsExactly("REJECTED");
    }

    @Test
    void aLateAnnouncementIsAWarningThatNeedsAReason() {
        pathways.invited();
        stage.moveTo("2025-09-24T16:00");
        desk.start("reschedule", OFFICER, TO_OCTOBER);
        assertThat(desk.variable(desk.task("UserTask_DecideChange"), "scheduleFindings"))
                .isEqualTo("");
        stage.moveTo("2025-09-25T07:00");

        assertThat(desk.refusal(() -> desk.complete("UserTask_DecideChange", HEAD, APPROVE)))
                .contains("lý do chấp nhận")
                .contains("chậm nhất 24/9/2025")
                .contains("Ninh Thuận");
        desk.complete("UserTask_DecideChange", HEAD, APPROVE.with("decisionReason", "Bão số 9"));

        assertThat(records.round().schedule().sessionDay()).isEqualTo("2025-10-10");
    }
}
