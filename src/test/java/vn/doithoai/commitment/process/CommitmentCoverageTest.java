package vn.doithoai.commitment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.MANAGER;
import static vn.doithoai.pathways.Person.OFFICER;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.NodeCoverage;
import vn.doithoai.pathways.Stage;

/** Two commitments, one to which everything happens, come by every node there is. */
@CommitmentTest
class CommitmentCoverageTest {

    private static final double REQUIRED = 0.95;

    @Autowired
    private NodeCoverage coverage;

    @Autowired
    private Course course;

    @Autowired
    private CitizenLetters letters;

    @Autowired
    private Desk desk;

    @Autowired
    private Stage stage;

    @Test
    void everyNodeIsPassed() {
        letters.begin(0);
        coverage.begin("commitments");
        course.concluded();
        course.report("2025-10-01");
        course.confirm();
        theHardWay();

        assertThat(coverage.of("commitment")).isGreaterThanOrEqualTo(REQUIRED);
        assertThat(coverage.missed("commitment")).isEmpty();
    }

    private void theHardWay() {
        course.answered();
        stage.moveTo("2025-10-31T08:00");
        desk.complete("UserTask_UrgeCommitment", MANAGER, Fields.none());
        course.askDelay("2025-11-28");
        desk.complete(
                "UserTask_DecideDelay", HEAD, Fields.of("decision", "refuse").with("verdictRemark", "Không"));
        course.askDelay("2025-11-28");
        course.grant();
        stage.moveTo("2025-12-01T08:00");
        course.report("2025-12-01");
        desk.complete(
                "UserTask_ConfirmCompletion",
                OFFICER,
                Fields.of("decision", "return").with("verdictRemark", "Thiếu"));
        course.report("2025-12-01");
        course.confirm();
    }
}
