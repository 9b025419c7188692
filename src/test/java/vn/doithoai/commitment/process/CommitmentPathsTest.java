package vn.doithoai.commitment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.OFFICER;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.commitment.CommitmentEvent;
import vn.doithoai.commitment.CommitmentState;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Stage;

/** From the promise to the confirmed report, straight and with a detour. */
@CommitmentTest
class CommitmentPathsTest {

    @Autowired
    private Course course;

    @Autowired
    private Commitments commitments;

    @Autowired
    private CitizenLetters letters;

    @Autowired
    private Desk desk;

    @Autowired
    private Stage stage;

    @BeforeEach
    void begin() {
        letters.begin(0);
    }

    @Test
    void aPromiseBecomesATaskOfTheUnit() {
        ProcessInstance commitment = course.concluded();

        assertThat(commitment).hasBusinessKey("CK-2025-02-01").isWaitingAt("UserTask_ReportCompletion");
        assertThat(desk.candidates(desk.task("UserTask_ReportCompletion"))).containsExactly("specialist-unit");
        assertThat(desk.variableNames())
                .containsExactlyInAnyOrder(
                        "citizenConcerned", "commitmentDueAt", "commitmentId", "commitmentReminderAt");
        assertThat(course.commitment().state()).isEqualTo(CommitmentState.OPEN);
        assertThat(course.commitment().promise()).isEqualTo(Course.promise("DT-2025-02", "so-noi-vu", "2025-10-30"));
    }

    @Test
    void aConfirmedReportEndsIt() {
        ProcessInstance commitment = course.concluded();
        stage.moveTo("2025-10-20T09:00");
        course.report("2025-10-17");
        assertThat(course.commitment().state()).isEqualTo(CommitmentState.REPORTED);
        assertThat(desk.open()).containsExactly("UserTask_ConfirmCompletion");
        assertThat(stage.armed()).isEmpty();

        course.confirm();

        assertThat(commitment)
                .isEnded()
                .hasPassed("ServiceTask_CloseCommitment", "EndEvent_CommitmentDone")
                .hasNotPassed("UserTask_DecideDelay", "ServiceTask_RemindOwner", "ServiceTask_TellCitizen");
        assertThat(course.commitment()).satisfies(done -> {
            assertThat(done.state()).isEqualTo(CommitmentState.DONE);
            assertThat(done.result()).contains("Đã niêm yết lịch");
            assertThat(done.doneOn()).contains(LocalDate.parse("2025-10-17"));
            assertThat(done.closedAt()).contains(LocalDateTime.parse("2025-10-20T09:00"));
        });
        assertThat(letters.sent()).isEmpty();
    }

    @Test
    void aReportThatIsNotEnoughGoesBackToTheUnit() {
        ProcessInstance commitment = course.concluded();
        course.report("2025-10-01");

        desk.complete(
                "UserTask_ConfirmCompletion",
                OFFICER,
                Fields.of("decision", "return").with("verdictRemark", "Thiếu số văn bản"));

        assertThat(commitment).isWaitingAt("UserTask_ReportCompletion").hasNotPassed("ServiceTask_CloseCommitment");
        assertThat(course.commitment().returned()).isEqualTo(1);
        assertThat(course.commitment().state()).isEqualTo(CommitmentState.OPEN);
        assertThat(last().remark()).contains("Thiếu số văn bản");
        assertThat(last().by()).contains("chuyenvien");
    }

    private CommitmentEvent last() {
        return commitments.history(course.commitment().id()).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
