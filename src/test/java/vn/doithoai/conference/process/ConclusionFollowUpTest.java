package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.commitment.Commitment;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.conference.ConclusionFollowUp;
import vn.doithoai.conference.Promises;
import vn.doithoai.conference.RoundState;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** What a conclusion notice promises is followed beyond the round, and the next report accounts for it. */
@ProcessTest
class ConclusionFollowUpTest {

    private static final Fields MINUTES = Fields.minutes("2025-09-26")
            .with(
                    "conclusions",
                    "Công khai lịch tiếp công dân | Phòng Tổng hợp | 10/10/2025\n"
                            + "Rà soát thủ tục | Sở Tư pháp và các xã | 30/10/2025");

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private Commitments commitments;

    @Autowired
    private ConclusionFollowUp followUp;

    @Autowired
    private Promises promises;

    @Test
    void eachConclusionIsACommitmentOnceTheNoticeIsOut() {
        ProcessInstance round = pathways.held(MINUTES);
        assertThat(commitments.ofRound("DT-2025-02")).isEmpty();

        pathways.issue();

        assertThat(round).hasPassed("ServiceTask_MakeCommitments").isWaitingAt("CallActivity_IssueReport");
        assertThat(commitments.ofRound("DT-2025-02"))
                .extracting(Commitment::caseNumber)
                .containsExactly("CK-2025-02-01", "CK-2025-02-02");
        assertThat(commitments.ofRound("DT-2025-02"))
                .extracting(commitment -> commitment.promise().owner())
                .containsExactly("phong-tong-hop", "Sở Tư pháp và các xã");
    }

    @Test
    void doneAgainNothingIsPromisedTwice() {
        pathways.held(MINUTES);
        pathways.issue();

        followUp.begin(records.round().id());

        assertThat(records.rows("commitment")).hasSize(2);
    }

    @Test
    void aRoundWithoutConclusionsPromisesNothing() {
        ProcessInstance round = pathways.closed();

        assertThat(round).isEnded().hasNotPassed("ServiceTask_MakeCommitments");
        assertThat(records.rows("commitment")).isEmpty();
    }

    @Test
    void theRoundEndsAndItsCommitmentsGoOn() {
        ProcessInstance round = pathways.held(MINUTES);
        pathways.issue();
        pathways.issue();

        assertThat(round).isEnded();
        assertThat(records.round().state()).isEqualTo(RoundState.CLOSED);
        assertThat(desk.open()).containsOnly("UserTask_ReportCompletion");
        assertThat(commitments.openOutside("DT-2025-03")).hasSize(2);
    }

    @Test
    void theNextReportSaysWhatBecameOfThem() {
        pathways.held(MINUTES);
        pathways.issue();
        pathways.issue();
        stage.moveTo("2025-12-01T08:00");
        desk.start("conference", OFFICER, Fields.thirdRound());
        desk.complete("UserTask_DecideRound", HEAD, Fields.of("decision", "approve"));

        assertThat(promises.earlier("DT-2025-03"))
                .extracting(Promises.Promised::content, Promises.Promised::owner, Promises.Promised::state)
                .containsExactly(
                        tuple("Công khai lịch tiếp công dân", "Phòng Tổng hợp", "Đang thực hiện"),
                        tuple("Rà soát thủ tục", "Sở Tư pháp và các xã", "Đang thực hiện"));
        assertThat(promises.earlier("DT-2025-02")).isEmpty();
    }

    @Test
    void theReportOfTheFirstRoundHasNothingToAccountFor() {
        pathways.held(MINUTES);
        pathways.issue();

        assertThat(records.document(DocumentKind.REPORT).content().facts()).containsEntry("previous", List.of());
    }
}
