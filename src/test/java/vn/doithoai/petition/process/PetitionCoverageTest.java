package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.MANAGER;
import static vn.doithoai.pathways.Person.OFFICER;
import static vn.doithoai.pathways.Person.RECEPTION;
import static vn.doithoai.pathways.Person.UNIT;
import static vn.doithoai.petition.process.PetitionPaths.OUTSIDE;
import static vn.doithoai.petition.process.PetitionPaths.WITHIN;
import static vn.doithoai.petition.process.PetitionPaths.WRITTEN;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.NodeCoverage;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.petition.PetitionDesk;

/** A handful of petitions to which everything happens that can come by every node there is. */
@ProcessTest
class PetitionCoverageTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private NodeCoverage coverage;

    @Autowired
    private PetitionDesk petitions;

    private PetitionPaths paths;

    @BeforeEach
    void paths() {
        paths = new PetitionPaths(pathways, stage, desk);
    }

    private void check(String found, Fields more) {
        desk.complete("UserTask_CheckEligibility", RECEPTION, more.with("eligibilityFound", found));
    }

    @Test
    void everyNodeIsPassed() {
        coverage.begin("petitions");
        pathways.intakeOpen();
        screened();
        outside();
        denounced();
        inside();
        atTheSession();
        assertThat(coverage.of("petition")).isGreaterThanOrEqualTo(0.95);
        assertThat(coverage.missed("petition")).isEmpty();
    }

    private void screened() {
        paths.another(PetitionPaths.signed("2025-08-25", "07:00").with("petitionerEmail", "nguoigui@example.vn"));
        check("INCOMPLETE", Fields.of("missing", "Chữ ký"));
        pathways.issue();
        desk.complete("UserTask_RecordSupplement", RECEPTION, Fields.of("supplement", "Đã ký"));
        check("INCOMPLETE", Fields.of("missing", "Bản chụp"));
        pathways.issue();
        stage.moveTo("2025-09-11T08:00");
        paths.another(PetitionPaths.signed("2025-09-11", "07:00"));
        check("REPEATED", Fields.of("earlierAnswer", "Công văn số 11").with("reason", "Như trước"));
        pathways.issue();
        paths.another(Fields.petition("2025-09-11", "07:00"));
        check("FILED", Fields.of("reason", "Nặc danh"));
    }

    private void outside() {
        paths.again(OUTSIDE);
        pathways.issue();
        desk.complete("UserTask_RecordTransferReply", RECEPTION, PetitionPaths.decide("refused"));
        paths.classify(OUTSIDE);
        pathways.issue();
        desk.complete("UserTask_RecordTransferReply", RECEPTION, PetitionPaths.decide("taken"));
        paths.again(OUTSIDE.with("petitionKind", "DISPUTE"));
        pathways.issue();
        paths.again(OUTSIDE);
        pathways.issue();
    }

    private void denounced() {
        Fields denunciation = OUTSIDE.with("petitionKind", "DENUNCIATION");
        paths.again(denunciation);
        desk.complete("UserTask_ExamineDenunciation", HEAD, PetitionPaths.decide("FORWARD"));
        pathways.issue();
        paths.again(denunciation);
        desk.complete("UserTask_ExamineDenunciation", HEAD, PetitionPaths.decide("RECLASSIFY"));
        paths.classify(denunciation);
        desk.complete("UserTask_ExamineDenunciation", HEAD, PetitionPaths.decide("ACCEPT"));
    }

    private void inside() {
        paths.again(WITHIN.with("petitionKind", "COMPLAINT"));
        pathways.issue();
        desk.complete(
                "UserTask_DraftAnswer",
                UNIT,
                WRITTEN.with("answerChoice", "DECLINED").with("reason", "Khác"));
        paths.classify(WITHIN);
        desk.complete("UserTask_DraftAnswer", UNIT, WRITTEN);
        pathways.issue();
        paths.again(WITHIN);
        desk.complete("UserTask_DraftAnswer", UNIT, Fields.of("answerChoice", "AT_SESSION"));
        desk.complete("UserTask_RecordSessionAnswer", OFFICER, Fields.of("decision", "open"));
        desk.complete("UserTask_DraftAnswer", UNIT, Fields.of("answerChoice", "AT_SESSION"));
    }

    /** One is answered there; the other one gets more time, is late, withdrawn and taken up again. */
    private void atTheSession() {
        paths.again(WITHIN);
        String late = paths.row(records, "KN-2025-02-0011").get("ID").toString();
        petitions.requestExtension(late, LocalDate.parse("2025-09-29"), "Phức tạp", "chuyenvien");
        desk.complete("UserTask_DecideExtension", HEAD, PetitionPaths.decide("grant"));
        petitions.requestExtension(late, LocalDate.parse("2025-09-30"), "Phức tạp", "chuyenvien");
        desk.complete("UserTask_DecideExtension", HEAD, PetitionPaths.decide("refuse"));
        paths.holdSession();
        paths.classify(WITHIN);
        desk.complete(
                "UserTask_RecordSessionAnswer",
                OFFICER,
                Fields.of("decision", "answered").with("answer", "Rồi"));
        stage.moveTo("2025-09-30T08:00");
        desk.complete("UserTask_UrgeHandling", MANAGER, Fields.none());
        petitions.withdraw(late, "Người gửi rút", "tiepcongdan");
        petitions.reopen(late, "Người gửi đổi ý", "tiepcongdan");
        stage.settle();
    }
}
