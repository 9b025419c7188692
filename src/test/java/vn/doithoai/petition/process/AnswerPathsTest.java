package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.OFFICER;
import static vn.doithoai.pathways.Person.UNIT;
import static vn.doithoai.petition.process.PetitionPaths.WITHIN;
import static vn.doithoai.petition.process.PetitionPaths.WRITTEN;

import java.time.LocalDateTime;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
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
                .hasPassed("UserTask_CheckEligibility", "UserTask_DraftAnswer", "ServiceTask_RecordWord")
                .hasPassed("EndEvent_PetitionClosed")
                .hasNotPassed("ServiceTask_AcknowledgePetition", "BoundaryEvent_Warn", "EscalationEvent_ClockSet")
                .hasNotPassed("EndEvent_NotExamined", "ServiceTask_DraftAcceptance", "UserTask_ExamineDenunciation");
        assertThat(records.documentsOf(FIRST)).extracting(Document::kind).containsExactly(DocumentKind.ANSWER_LETTER);
        assertThat(paths.row(records))
                .containsEntry("STATE", "CLOSED")
                .containsEntry("OUTCOME", "ANSWERED")
                .containsEntry("DAYS_LATE", 0);
        assertThat(records.rows("commitment")).isEmpty();
    }

    @Test
    void aPromiseBecomesACommitmentThatOutlivesThePetition() {
        ProcessInstance petition = paths.answered(WRITTEN.with("answerChoice", "COMMITMENT")
                .with("commitmentOwner", "Phòng TCHCQT")
                .with("commitmentDue", "2025-12-31"));
        pathways.issue();

        assertThat(petition).isEnded();
        assertThat(paths.row(records)).containsEntry("OUTCOME", "COMMITTED");
        assertThat(records.rows("commitment"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("SOURCE", FIRST)
                        .containsEntry("ROUND_CASE", "DT-2025-02")
                        .containsEntry("OWNER", "Phòng TCHCQT"));
    }

    @Test
    void anAnswerAtTheSessionIsRecordedOnlyAfterItWasHeld() {
        ProcessInstance petition = paths.answered(Fields.of("answerChoice", "AT_SESSION"));
        assertThat(petition).isWaitingAt("UserTask_RecordSessionAnswer").hasNotPassed("CallActivity_IssueWord");
        Fields told = Fields.of("decision", "answered").with("answer", "Đã rút ngắn.");
        assertThat(desk.refusal(() -> desk.complete("UserTask_RecordSessionAnswer", OFFICER, told)))
                .contains("Chưa ghi nhận hội nghị đã tổ chức");

        paths.holdSession();
        desk.complete("UserTask_RecordSessionAnswer", OFFICER, told);

        assertThat(petition).isEnded().hasPassed("EndEvent_AnsweredAtSession").hasNotPassed("ServiceTask_DraftWord");
        assertThat(paths.row(records)).containsEntry("OUTCOME", "ANSWERED_AT_SESSION");
        assertThat(paths.row(records).get("WORD_AT")).hasToString("2025-09-26 14:00:00.0");
    }

    @Test
    void whatWasNotAnsweredAtTheSessionGoesBackToTheUnitWithTheTermOfThePetition() {
        ProcessInstance petition = paths.answered(Fields.of("answerChoice", "AT_SESSION"));
        desk.complete("UserTask_RecordSessionAnswer", OFFICER, Fields.of("decision", "open"));

        assertThat(petition).isWaitingAt("UserTask_DraftAnswer");
        assertThat(stage.timers("BoundaryEvent_UnitAnswerDue"))
                .containsExactly(LocalDateTime.parse("2025-09-11T00:00"));
    }

    @Test
    void aUnitThatIsNotConcernedSendsItBackToBeClassifiedAnew() {
        ProcessInstance petition = paths.classified(WITHIN);
        assertThat(desk.refusal(
                        () -> desk.complete("UserTask_DraftAnswer", UNIT, Fields.of("answerChoice", "DECLINED"))))
                .contains("lý do không thuộc đơn vị");
        desk.complete(
                "UserTask_DraftAnswer",
                UNIT,
                Fields.of("answerChoice", "DECLINED").with("reason", "Thuộc Phòng Tổng hợp"));

        assertThat(petition).isWaitingAt("UserTask_ClassifyPetition");
        assertThat(desk.variable(desk.task("UserTask_ClassifyPetition"), "petitionKind"))
                .isEqualTo("PETITION");
    }

    @Test
    void aComplaintAgainstTheOfficeIsAcceptedFirst() {
        ProcessInstance petition = paths.classified("COMPLAINT", WITHIN);
        assertThat(petition).isWaitingAt("CallActivity_IssueAcceptance").hasNotPassed("UserTask_DraftAnswer");
        assertThat(desk.task("UserTask_DraftDocument").getDueDate()).isEqualTo("2025-09-05T00:00:00");
        pathways.issue();
        desk.complete("UserTask_DraftAnswer", UNIT, WRITTEN);
        pathways.issue();

        assertThat(petition).isEnded().hasPassed("EscalationEvent_ClockSet");
        assertThat(records.documentsOf(FIRST))
                .extracting(Document::kind)
                .containsExactly(DocumentKind.ACCEPTANCE_NOTICE, DocumentKind.ANSWER_LETTER);
        assertThat(paths.row(records).get("DUE_ON")).hasToString("2025-09-24");
    }
}
