package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.petition.process.PetitionPaths.WRITTEN;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** What the office answers itself: in writing, with a promise, at the session. */
@ProcessTest
class AnswerPathsTest {

    private static final String FIRST = "KN-2025-02-0001";

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    private PetitionPaths paths;

    @BeforeEach
    void paths() {
        paths = new PetitionPaths(pathways, stage, desk);
    }

    @Test
    void aWrittenAnswerIsIssuedAndCloses() {
        ProcessInstance petition = paths.answered(WRITTEN);
        assertThat(petition).isWaitingAt("CallActivity_IssueWord").hasNotPassed("UserTask_RecordSessionAnswer");
        stage.moveTo("2025-09-01T08:00");
        pathways.issue();

        assertThat(petition)
                .isEnded()
                .hasPassed(
                        "UserTask_CheckEligibility",
                        "UserTask_DraftAnswer",
                        "ServiceTask_RecordWord",
                        "EndEvent_PetitionClosed")
                .hasNotPassed(
                        "ServiceTask_AcknowledgePetition",
                        "BoundaryEvent_Warn",
                        "EscalationEvent_ClockSet",
                        "EndEvent_NotExamined");
        assertThat(records.documentsOf(FIRST)).extracting(Document::kind).containsExactly(DocumentKind.ANSWER_LETTER);
        assertThat(records.rows("petition"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("STATE", "CLOSED")
                        .containsEntry("OUTCOME", "ANSWERED")
                        .containsEntry("DAYS_LATE", 0));
    }
}
