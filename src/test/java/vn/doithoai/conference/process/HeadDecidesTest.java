package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.Decisions;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** The head approves or returns a round; what the rules say against it needs a reason or stops it. */
@ProcessTest
class HeadDecidesTest {

    private static final Fields APPROVE = Fields.of("decision", "approve");

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private Decisions decisions;

    @Test
    void aWarningIsAcceptedOnlyWithAReason() {
        stage.set("2025-08-18T08:00");
        ProcessInstance round = desk.start(
                "conference",
                OFFICER,
                Fields.round().with("sessionFrom", "18:00").with("sessionUntil", "20:00"));
        assertThat(round).isWaitingAt("UserTask_DecideRound").hasNotPassed("UserTask_CorrectSchedule");

        assertThat(desk.refusal(() -> desk.complete("UserTask_DecideRound", HEAD, APPROVE)))
                .contains("lý do chấp nhận")
                .contains("Hội nghị nằm ngoài giờ hành chính");
        assertThat(round).isWaitingAt("UserTask_DecideRound");
        assertThat(records.rows("conference_decision")).isEmpty();

        desk.complete("UserTask_DecideRound", HEAD, APPROVE.with("decisionReason", "Nhân dân rảnh buổi tối"));

        assertThat(round).isWaitingAt("CallActivity_IssueNotice");
        assertThat(decisions.of(records.round().id())).singleElement().satisfies(decision -> {
            assertThat(decision.approved()).isTrue();
            assertThat(decision.findings()).contains("ngoài giờ hành chính");
            assertThat(decision.reason()).contains("Nhân dân rảnh buổi tối");
            assertThat(decision.by()).isEqualTo("chanhvanphong");
        });
    }

    @Test
    void theHeadReturnsTheRoundWithRemarksOnly() {
        ProcessInstance round = pathways.planned();

        assertThat(desk.refusal(() -> desk.complete("UserTask_DecideRound", HEAD, Fields.of("decision", "return"))))
                .contains("ghi rõ ý kiến");
        desk.complete(
                "UserTask_DecideRound",
                HEAD,
                Fields.of("decision", "return").with("decisionReason", "Chọn phòng lớn hơn"));
        assertThat(round).isWaitingAt("UserTask_CorrectSchedule").hasNotPassed("ServiceTask_DraftNotice");

        desk.complete("UserTask_CorrectSchedule", OFFICER, Fields.round().with("place", "Hội trường lớn"));
        desk.complete("UserTask_DecideRound", HEAD, APPROVE);

        assertThat(round).isWaitingAt("CallActivity_IssueNotice");
        assertThat(records.round().schedule().place()).isEqualTo("Hội trường lớn");
        assertThat(decisions.of(records.round().id()))
                .extracting(Decisions.Decision::approved)
                .containsExactly(false, true);
    }

    @Test
    void aReturnedRoundMayBeGivenUpAndItsNumberIsFree() {
        ProcessInstance round = pathways.planned();
        desk.complete(
                "UserTask_DecideRound", HEAD, Fields.of("decision", "return").with("decisionReason", "Không tổ chức"));
        assertThat(desk.refusal(() -> desk.complete("UserTask_CorrectSchedule", OFFICER, Fields.of("next", "khác"))))
                .contains("trình lại hoặc rút");

        desk.complete("UserTask_CorrectSchedule", OFFICER, Fields.of("next", "withdraw"));

        assertThat(round).isEnded().hasPassed("EndEvent_RoundWithdrawn").hasNotPassed("ServiceTask_DraftNotice");
        assertThat(records.rows("conference_round")).isEmpty();
        assertThat(pathways.planned()).isWaitingAt("UserTask_DecideRound");
    }

    @Test
    void aScheduleThatBecameUnlawfulOverTimeCannotBeApprovedAnyMore() {
        ProcessInstance round = pathways.planned();
        stage.moveTo("2025-09-22T08:00");

        assertThat(desk.refusal(() -> desk.complete("UserTask_DecideRound", HEAD, APPROVE)))
                .contains("Lịch không còn hợp lệ")
                .contains("quá muộn");
        assertThat(round).isWaitingAt("UserTask_DecideRound");
    }
}
