package vn.doithoai.commitment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.MANAGER;
import static vn.doithoai.pathways.Person.OFFICER;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.commitment.CommitmentEvent;
import vn.doithoai.commitment.CommitmentEvent.Kind;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Stage;

/** An overdue commitment is put before the manager once per due day, and taken away when there is nothing to urge. */
@CommitmentTest
class CommitmentUrgingTest {

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
    void theManagerUrgesOnceAndTheUnitGoesOn() {
        ProcessInstance commitment = course.concluded();
        stage.moveTo("2025-11-03T08:00");
        desk.complete("UserTask_UrgeCommitment", MANAGER, Fields.none());
        course.report("2025-11-03");

        desk.complete(
                "UserTask_ConfirmCompletion",
                OFFICER,
                Fields.of("decision", "return").with("verdictRemark", "Chưa đủ"));

        assertThat(commitment).isWaitingAt("UserTask_ReportCompletion").hasPassed("EndEvent_ManagerTold");
        assertThat(desk.open()).containsExactly("UserTask_ReportCompletion");
        assertThat(kinds())
                .containsExactly(Kind.MADE, Kind.REMINDED, Kind.OVERDUE, Kind.URGED, Kind.REPORTED, Kind.RETURNED);
    }

    @Test
    void urgingVanishesWhenTheCommitmentIsDoneEvenIfTheCitizenCannotBeToldYet() {
        ProcessInstance commitment = course.answered();
        stage.moveTo("2025-11-03T08:00");
        assertThat(desk.open()).containsExactly("UserTask_ReportCompletion", "UserTask_UrgeCommitment");
        course.report("2025-11-03");

        desk.submit("UserTask_ConfirmCompletion", OFFICER, Course.CONFIRM);

        assertThat(desk.open()).isEmpty();
        assertThat(commitment)
                .isNotEnded()
                .hasPassed("BoundaryEvent_UrgingOver")
                .hasNotPassed("EndEvent_CommitmentUrged");
        stage.settle();
        assertThat(commitment).isEnded();
    }

    @Test
    void urgingVanishesWithMoreTimeAndComesBackWithTheNewDay() {
        course.concluded();
        stage.moveTo("2025-11-03T08:00");
        course.askDelay("2025-11-28");

        course.grant();

        assertThat(desk.open()).containsExactly("UserTask_ReportCompletion");
        stage.moveTo("2025-11-29T00:00");
        assertThat(desk.open()).containsExactly("UserTask_ReportCompletion", "UserTask_UrgeCommitment");
    }

    private List<Kind> kinds() {
        return commitments.history(course.commitment().id()).stream()
                .map(CommitmentEvent::kind)
                .toList();
    }
}
