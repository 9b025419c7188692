package vn.doithoai.commitment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;

import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.commitment.CommitmentEvent;
import vn.doithoai.commitment.CommitmentEvent.Kind;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;

/** More time, asked for by the unit and decided by the head. */
@CommitmentTest
class CommitmentDelayTest {

    @Autowired
    private Course course;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Desk desk;

    @Test
    void moreTimeGrantedByTheHeadIsTheNewDueDay() {
        ProcessInstance commitment = course.concluded();
        course.askDelay("2025-11-28");
        assertThat(commitment).isWaitingAt("UserTask_DecideDelay");
        assertThat(course.commitment().promise().due()).isEqualTo("2025-10-30");

        course.grant();

        assertThat(commitment).isWaitingAt("UserTask_ReportCompletion").hasPassed("ServiceTask_ExtendCommitment");
        assertThat(course.commitment().promise().due()).isEqualTo("2025-11-28");
        assertThat(desk.task("UserTask_ReportCompletion").getDueDate()).hasSameTimeAs("2025-11-29T00:00:00");
        assertThat(last().kind()).isEqualTo(Kind.DELAY_GRANTED);
    }

    @Test
    void moreTimeRefusedLeavesTheDayAsItWas() {
        ProcessInstance commitment = course.concluded();
        course.askDelay("2025-11-28");

        desk.complete(
                "UserTask_DecideDelay", HEAD, Fields.of("decision", "refuse").with("verdictRemark", "Không có lý do"));

        assertThat(commitment).isWaitingAt("UserTask_ReportCompletion").hasNotPassed("ServiceTask_ExtendCommitment");
        assertThat(course.commitment().promise().due()).isEqualTo("2025-10-30");
        assertThat(last().day()).contains(LocalDate.parse("2025-11-28"));
    }

    private CommitmentEvent last() {
        return commitments.history(course.commitment().id()).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
