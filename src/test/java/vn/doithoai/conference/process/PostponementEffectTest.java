package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.CLERK;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import java.time.LocalDateTime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.RoundState;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentState;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** What a postponement does beside moving the timers: intake, notice, further changes. */
@ProcessTest
class PostponementEffectTest {

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

    @Autowired
    private ManagementService management;

    @Test
    void aLongerWindowOpensIntakeAgain() {
        ProcessInstance round = pathways.invited();
        pathways.change(TO_OCTOBER.with("newIntakeTo", "2025-09-30"));

        assertThat(records.round().state()).isEqualTo(RoundState.INTAKE);
        pathways.issue();
        assertArmed("TimerEvent_IntakeCloses", "2025-10-01T00:00");
        assertThat(round).isWaitingAt("Gateway_AwaitIntakeEnd").isNotWaitingAt("SubProcess_PrepareSession");
    }

    @Test
    void theChangeNoticeSaysBothDatesAndTheReason() {
        pathways.announced();
        pathways.change(TO_OCTOBER);
        pathways.issue();

        Document notice = records.document(DocumentKind.CHANGE_NOTICE);
        assertThat(notice.issued().orElseThrow().reference()).isEqualTo("01/TB-VPUB");
        assertThat(notice.content().facts().get("previous").toString()).contains("sessionStart=2025-09-26T14:00");
        assertThat(notice.content().facts().get("round").toString()).contains("sessionStart=2025-10-10T08:00");
        assertThat(notice.content().facts()).containsEntry("reason", "Phòng họp phải sửa chữa");
        assertThat(records.recipientsOf("Thông báo số 01/TB-VPUB")).isEqualTo(8);
    }

    @Test
    void aNumberedInvitationIsStillSentWhenTheChangeOvertakesIt() {
        pathways.intakeOver();
        desk.complete("UserTask_PrepareProgramme", OFFICER, Fields.of("programme", "Khai mạc"));
        pathways.sign();
        desk.submit("UserTask_IssueDocument", CLERK, Fields.none());
        String rendering = stage.jobs().get(0).getId();
        management.setJobRetries(rendering, 0);

        pathways.change(TO_OCTOBER);

        assertThat(records.document(DocumentKind.INVITATION).state()).isEqualTo(DocumentState.FILED);
        assertThat(records.recipientsOf("Giấy mời số 01/GM-VPUB")).isPositive();
        assertThat(records.calendarEntries()).containsExactly("REQUEST 0");
    }

    @Test
    void aSessionThatCannotBeginIsMovedFromItsVeryRoom() {
        ProcessInstance round = pathways.gathered();
        desk.start("reschedule", OFFICER, TO_OCTOBER);
        desk.complete("UserTask_DecideChange", HEAD, APPROVE_LATE);

        assertThat(round)
                .hasPassed("BoundaryEvent_ChangedAtSession")
                .hasNotPassed("UserTask_RecordMinutes")
                .isWaitingAt("CallActivity_IssueChangeNotice");
        pathways.issue();
        assertThat(round).isWaitingAt("SubProcess_PrepareSession", "UserTask_PrepareProgramme");
    }

    @Test
    void aRoundCanBePostponedAgainAndAgain() {
        pathways.announced();
        pathways.change(TO_OCTOBER);
        assertThat(desk.refusal(() -> desk.start("reschedule", OFFICER, Fields.postponement("2025-10-17"))))
                .contains("đang ở bước chưa nhận");
        pathways.issue();
        pathways.change(Fields.postponement("2025-10-17"));
        pathways.issue();

        assertThat(records.round().schedule().sessionStart()).isEqualTo("2025-10-17T08:00");
        assertThat(records.documents(DocumentKind.CHANGE_NOTICE)).hasSize(2);
    }

    private void assertArmed(String node, String instant) {
        assertThat(stage.armed()).containsExactly(node);
        assertThat(stage.timers(node)).containsExactly(LocalDateTime.parse(instant));
    }
}
