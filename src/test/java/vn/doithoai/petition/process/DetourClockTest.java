package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.CLERK;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.RECEPTION;
import static vn.doithoai.pathways.Person.UNIT;
import static vn.doithoai.petition.process.PetitionPaths.OUTSIDE;
import static vn.doithoai.petition.process.PetitionPaths.WITHIN;
import static vn.doithoai.petition.process.PetitionPaths.WRITTEN;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.petition.PetitionDesk;
import vn.doithoai.petition.PetitionRegister;

/** Terms that begin, end or are judged after something out of the ordinary. */
@ProcessTest
class DetourClockTest {

    private static final String FIRST = "KN-2025-02-0001";

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private PetitionDesk petitions;

    @Autowired
    private PetitionRegister register;

    private PetitionPaths paths;

    @BeforeEach
    void paths() {
        paths = new PetitionPaths(pathways, stage, desk);
    }

    @Test
    void aTransferThatIsRefusedAfterTheTermIsPutBeforeTheManagerAtOnce() {
        ProcessInstance petition = paths.classified(OUTSIDE);
        stage.moveTo("2025-09-08T09:00");
        pathways.issue();
        stage.moveTo("2025-09-12T09:00");
        assertThat(petition).isWaitingAt("UserTask_RecordTransferReply");
        desk.complete("UserTask_RecordTransferReply", RECEPTION, PetitionPaths.decide("refused"));

        assertThat(petition).isWaitingAt("UserTask_ClassifyPetition", "UserTask_UrgeHandling");
    }

    @Test
    void aRefusalIsOwedWithinThreeWorkingDays() {
        paths.received();
        desk.complete(
                "UserTask_CheckEligibility",
                RECEPTION,
                Fields.of("eligibilityFound", "REPEATED")
                        .with("earlierAnswer", "Công văn số 11/VPUB-TCHCQT")
                        .with("reason", "Không có tình tiết mới"));
        assertThat(paths.row(records)).containsEntry("TERM", "REFUSAL");
        assertThat(stage.timers("TimerEvent_MovedDue")).containsExactly(LocalDateTime.parse("2025-08-29T00:00"));
        stage.moveTo("2025-08-29T00:00");
        assertThat(desk.open()).contains("UserTask_UrgeHandling");
        stage.moveTo("2025-09-03T09:00");
        pathways.issue();

        assertThat(paths.row(records)).containsEntry("OUTCOME", "REFUSED").containsEntry("DAYS_LATE", 2);
    }

    @Test
    void wordCountsFromTheDayOfIssueHoweverLongSendingTakes() {
        paths.answered(WRITTEN);
        stage.moveTo("2025-09-10T16:00");
        pathways.sign();
        desk.submit("UserTask_IssueDocument", CLERK, Fields.none());
        stage.set("2025-09-15T09:00");
        stage.settle();

        assertThat(paths.row(records)).containsEntry("OUTCOME", "ANSWERED").containsEntry("DAYS_LATE", 0);
        assertThat(paths.row(records).get("WORD_AT")).hasToString("2025-09-10 23:59:59.0");
    }

    @Test
    void theTermOfAComplaintBeginsOnTheDayOfItsAcceptanceNotice() {
        paths.classified("COMPLAINT", WITHIN);
        stage.moveTo("2025-09-03T09:00");
        pathways.sign();
        desk.submit("UserTask_IssueDocument", CLERK, Fields.none());
        stage.set("2025-09-08T09:00");
        stage.settle();

        assertThat(paths.row(records).get("DUE_ON")).hasToString("2025-10-03");
    }

    @Test
    void nobodyIsWarnedOfATermThatIsOverByThen() {
        ProcessInstance petition = paths.classified("RULE_FEEDBACK", OUTSIDE);
        stage.moveTo("2025-09-06T00:00");

        assertThat(petition).hasPassed("ServiceTask_WarnUnit").isWaitingAt("UserTask_UrgeHandling");
        assertThat(records.rows("petition_event")).extracting("WHAT").doesNotContain("WARNED");
    }

    @Test
    void theTrailSaysWhenAnotherKindEndsAnExtension() {
        paths.classified(WITHIN);
        String id = register.byCaseNumber(FIRST).orElseThrow().id();
        petitions.requestExtension(id, LocalDate.parse("2025-09-17"), "Vụ việc phức tạp", "chuyenvien");
        desk.complete("UserTask_DecideExtension", HEAD, Fields.of("decision", "grant"));
        decline();
        paths.classify(WITHIN);
        assertThat(paths.row(records).get("DUE_ON")).hasToString("2025-09-17");
        decline();
        paths.classify(WITHIN.with("petitionKind", "COMPLAINT"));

        assertThat(paths.row(records).get("DUE_ON")).hasToString("2025-09-04");
        assertThat(records.rows("petition_event"))
                .filteredOn(row -> String.valueOf(row.get("NOTE")).contains("Hạn đã gia hạn không còn áp dụng"))
                .hasSize(1);
    }

    private void decline() {
        Fields declined = Fields.of("answerChoice", "DECLINED").with("reason", "Không thuộc đơn vị");
        desk.complete("UserTask_DraftAnswer", UNIT, declined);
    }
}
