package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.RECEPTION;
import static vn.doithoai.pathways.Person.UNIT;
import static vn.doithoai.petition.process.PetitionPaths.ELIGIBLE;
import static vn.doithoai.petition.process.PetitionPaths.OUTSIDE;
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

/** Matters of other bodies: forwarded, guided, and what becomes of a transfer. */
@ProcessTest
class OutsidePathsTest {

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
    void aMatterOfAnotherBodyIsForwardedAndTaken() {
        ProcessInstance petition = forwarded();
        assertThat(stage.timers("BoundaryEvent_ReplyOver")).containsExactly(LocalDateTime.parse("2025-09-11T00:00"));
        desk.complete("UserTask_RecordTransferReply", RECEPTION, Fields.of("decision", "taken"));

        assertThat(petition).isEnded().hasPassed("EndEvent_TransferTaken").hasNotPassed("UserTask_DraftAnswer");
        assertThat(records.documentsOf(FIRST)).extracting(Document::kind).containsExactly(DocumentKind.TRANSFER_SLIP);
        assertThat(paths.row(records)).containsEntry("OUTCOME", "FORWARDED").containsEntry("DAYS_LATE", 0);
    }

    @Test
    void silenceOfTheOtherBodyEndsTheWait() {
        ProcessInstance petition = forwarded();
        stage.moveTo("2025-09-11T00:00");

        assertThat(petition)
                .isEnded()
                .hasPassed("BoundaryEvent_ReplyOver", "EndEvent_TransferSilent")
                .hasNotPassed("UserTask_UrgeHandling");
        assertThat(paths.row(records)).containsEntry("OUTCOME", "FORWARDED").containsEntry("DAYS_LATE", 0);
    }

    @Test
    void aRefusedTransferIsTheOfficesOwnAgainAndItsWordStillOwed() {
        ProcessInstance petition = forwarded();
        assertThat(paths.row(records).get("WORD_AT")).isNotNull();
        Fields refused = Fields.of("decision", "refused");
        assertThat(desk.refusal(() -> desk.complete("UserTask_RecordTransferReply", RECEPTION, refused)))
                .contains("lý do không nhận xử lý");
        desk.complete("UserTask_RecordTransferReply", RECEPTION, refused.with("reason", "Thuộc Văn phòng"));

        assertThat(petition).isWaitingAt("UserTask_ClassifyPetition");
        assertThat(paths.row(records).get("WORD_AT")).isNull();
        stage.moveTo("2025-09-11T00:00");
        assertThat(petition).isWaitingAt("UserTask_ClassifyPetition", "UserTask_UrgeHandling");
        desk.complete("UserTask_ClassifyPetition", RECEPTION, WITHIN);
        desk.complete("UserTask_DraftAnswer", UNIT, WRITTEN);
        stage.moveTo("2025-09-15T09:00");
        pathways.issue();
        assertThat(petition).isEnded();
        assertThat(paths.row(records)).containsEntry("OUTCOME", "ANSWERED").containsEntry("DAYS_LATE", 3);
    }

    private ProcessInstance forwarded() {
        ProcessInstance petition = paths.classified(OUTSIDE);
        pathways.issue();
        assertThat(petition).isWaitingAt("UserTask_RecordTransferReply");
        return petition;
    }

    @Test
    void aComplaintOfAnotherBodyIsGuidedAndNeverForwarded() {
        ProcessInstance petition = paths.classified("COMPLAINT", OUTSIDE);
        pathways.issue();

        assertThat(petition)
                .isEnded()
                .hasNotPassed("ServiceTask_DraftTransfer", "ServiceTask_DraftAcceptance", "UserTask_DraftAnswer");
        assertThat(records.documentsOf(FIRST)).extracting(Document::kind).containsExactly(DocumentKind.GUIDANCE_LETTER);
        assertThat(paths.row(records)).containsEntry("OUTCOME", "GUIDED");
    }

    @Test
    void aDisputeIsGuided() {
        ProcessInstance petition = paths.classified("DISPUTE", OUTSIDE);
        pathways.issue();

        assertThat(petition).isEnded().hasNotPassed("ServiceTask_DraftTransfer");
        assertThat(paths.row(records)).containsEntry("OUTCOME", "GUIDED");
    }

    @Test
    void aSummaryDoesNotNameThePetitioner() {
        paths.received();
        desk.complete("UserTask_CheckEligibility", RECEPTION, ELIGIBLE);
        Fields naming = WITHIN.with("summary", "Ông NGUYEN VAN MẪU, đề nghị rút ngắn thời gian");

        assertThat(desk.refusal(() -> desk.complete("UserTask_ClassifyPetition", RECEPTION, naming)))
                .contains("không được nêu họ tên người gửi");
    }
}
