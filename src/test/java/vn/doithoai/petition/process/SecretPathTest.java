package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.MANAGER;
import static vn.doithoai.pathways.Person.RECEPTION;
import static vn.doithoai.petition.process.PetitionPaths.OUTSIDE;
import static vn.doithoai.petition.process.PetitionPaths.WITHIN;

import java.time.LocalDateTime;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** Denunciations: few people, papers that name nobody, and clocks of their own. */
@ProcessTest
class SecretPathTest {

    private static final String FIRST = "KN-2025-02-0001";
    /** The unit that the proposal fills in stays in the form. */
    private static final Fields DENUNCIATION = OUTSIDE.with("petitionKind", "DENUNCIATION");

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

    private ProcessInstance denounced() {
        return paths.classified(DENUNCIATION);
    }

    private void examine(Fields decided) {
        desk.complete("UserTask_ExamineDenunciation", HEAD, decided);
    }

    @Test
    void itIsForwardedOnceAndSealed() {
        ProcessInstance petition = denounced();
        assertThat(petition).isWaitingAt("UserTask_ExamineDenunciation").hasNotPassed("UserTask_DraftAnswer");
        assertThat(paths.row(records)).containsEntry("SECRET", true).containsEntry("UNIT", null);
        assertThat(paths.row(records).get("DUE_ON")).hasToString("2025-09-03");
        examine(Fields.of("decision", "FORWARD"));
        pathways.issue();

        assertThat(petition)
                .isEnded()
                .hasPassed("EndEvent_DenunciationForwarded")
                .hasNotPassed("UserTask_RecordTransferReply");
        assertThat(paths.row(records)).containsEntry("OUTCOME", "DENUNCIATION_FORWARDED");
        assertThat(records.documentsOf(FIRST)).singleElement().satisfies(slip -> {
            assertThat(slip.kind()).isEqualTo(DocumentKind.TRANSFER_SLIP);
            assertThat(slip.content().template()).isEqualTo("petition/secret-transfer");
            assertThat(slip.content().toString()).doesNotContain("Mẫu", "hối lộ");
        });
    }

    @Test
    void onlyTheHeadAndTheReceptionOfficerSeeTheTaskAndItSaysNothing() {
        denounced();
        Task task = desk.task("UserTask_ExamineDenunciation");

        assertThat(desk.candidates(task)).containsExactlyInAnyOrder("head", "reception-officer");
        assertThat(task.getName()).isEqualTo("Xem xét tố cáo");
        assertThat(task.getDescription()).isEqualTo(FIRST);
        assertThat(desk.open()).containsExactly("UserTask_ExamineDenunciation");
    }

    @Test
    void itMayBeAccepted() {
        ProcessInstance petition = paths.classified(DENUNCIATION.with("competence", "WITHIN"));
        assertThat(paths.row(records).get("DUE_ON")).hasToString("2025-09-05");
        examine(Fields.of("decision", "ACCEPT"));

        assertThat(petition)
                .isEnded()
                .hasPassed("EndEvent_DenunciationDecided")
                .hasNotPassed("ServiceTask_DraftTransfer");
        assertThat(paths.row(records))
                .containsEntry("OUTCOME", "DENUNCIATION_ACCEPTED")
                .containsEntry("DAYS_LATE", 0);
    }

    @Test
    void itMayBeFiledWithAReason() {
        ProcessInstance petition = denounced();
        assertThat(desk.refusal(() -> examine(Fields.of("decision", "FILE")))).contains("lý do");
        examine(Fields.of("decision", "FILE").with("reason", "Không có chứng cứ"));

        assertThat(petition).isEnded();
        assertThat(paths.row(records)).containsEntry("OUTCOME", "FILED").containsEntry("DAYS_LATE", 0);
    }

    @Test
    void whatIsNoDenunciationIsClassifiedAnewAndOpenAgain() {
        ProcessInstance petition = denounced();
        examine(Fields.of("decision", "RECLASSIFY").with("reason", "Chỉ là phản ánh"));
        assertThat(petition).isWaitingAt("UserTask_ClassifyPetition");
        desk.complete("UserTask_ClassifyPetition", RECEPTION, WITHIN);

        assertThat(petition).isWaitingAt("UserTask_DraftAnswer");
        assertThat(paths.row(records)).containsEntry("SECRET", false);
        assertThat(paths.row(records).get("DUE_ON")).hasToString("2025-09-10");
    }

    @Test
    void itsOwnShorterTermIsTold() {
        ProcessInstance petition = denounced();
        assertThat(petition).hasPassed("EscalationEvent_ClockSet", "BoundaryEvent_ClockSet");
        assertThat(stage.timers("TimerEvent_MovedDue")).containsExactly(LocalDateTime.parse("2025-09-04T00:00"));
        stage.moveTo("2025-09-04T00:00");
        assertThat(petition).isWaitingAt("UserTask_ExamineDenunciation", "UserTask_UrgeHandling");
        assertThat(desk.task("UserTask_UrgeHandling").getDescription()).isEqualTo(FIRST);
        desk.complete("UserTask_UrgeHandling", MANAGER, Fields.none());

        stage.moveTo("2025-09-11T00:00");
        assertThat(petition)
                .hasPassed("BoundaryEvent_Due", "EndEvent_NotOverdue")
                .isWaitingAt("UserTask_ExamineDenunciation");
        stage.moveTo("2025-09-12T08:00");
        examine(Fields.of("decision", "ACCEPT"));
        assertThat(paths.row(records)).containsEntry("DAYS_LATE", 7);
    }
}
