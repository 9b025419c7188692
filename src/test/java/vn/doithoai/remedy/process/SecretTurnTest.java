package vn.doithoai.remedy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.RECEPTION;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentState;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.remedy.Remedy;
import vn.doithoai.remedy.RemedyContents;
import vn.doithoai.remedy.RemedyEnding;
import vn.doithoai.remedy.RemedyRegister;
import vn.doithoai.remedy.RemedyState;
import vn.doithoai.remedy.RemedyWay;

/** A transferred petition comes back and turns out to be a denunciation, while its transfer slip is being put right. */
@ProcessTest
class SecretTurnTest {

    private static final String CASE = "KN-2025-02-0001";
    /** The body that the slip went to has no e-mail address. */
    private static final List<String> LEFT = List.of("UserTask_CorrectAddress", "UserTask_ExamineDenunciation");

    private static final Fields OUTSIDE = Fields.of("petitionKind", "PETITION")
            .with("competence", "OUTSIDE")
            .with("petitionField", "administrative-procedures")
            .with("unit", "phong-tchcqt")
            .with("summary", "Đề nghị rút ngắn thời gian trả kết quả hồ sơ")
            .with("authority", "Ủy ban nhân dân phường Tô Hiệu");

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private RemedyEnding ending;

    @Autowired
    private RemedyRegister register;

    private RemedyScenes scenes;
    private Document slip;

    @BeforeEach
    void aTransferredPetition() {
        scenes = beans.createBean(RemedyScenes.class);
        pathways.intakeOpen();
        stage.moveTo("2025-08-25T08:00");
        Fields letter = Fields.petition("2025-08-25", "07:30")
                .with("petitionerTitle", "Ông")
                .with("petitionerName", "Nguyễn Văn Mẫu")
                .with("petitionerAddress", "Tổ 3, phường Tô Hiệu");
        desk.start("petition", RECEPTION, letter);
        desk.complete("UserTask_CheckEligibility", RECEPTION, Fields.of("eligibilityFound", "ELIGIBLE"));
        desk.complete("UserTask_ClassifyPetition", RECEPTION, OUTSIDE);
        pathways.issue();
        slip = records.documentsOf(CASE).get(0);
    }

    @Test
    void whatWaitsForItsDecisionIsDecidedNoMore() {
        Remedy remedy = scenes.ask(slip, RemedyWay.REPLACE);
        ProcessInstance process = scenes.instance(remedy);

        comesBackAs("DENUNCIATION");

        assertThat(process).isEnded().hasPassed("EndEvent_RemedyStopped").hasNotPassed("Gateway_RemedyWay");
        assertThat(register.get(remedy.id()).state()).isEqualTo(RemedyState.STOPPED);
        assertThat(desk.open()).containsExactlyInAnyOrderElementsOf(LEFT);
    }

    @Test
    void aDraftIsWithdrawnAndNoTaskOfItStays() {
        Document draft = scenes.drafted(slip, RemedyWay.CORRECT);

        comesBackAs("DENUNCIATION");

        assertThat(records.documentsOf(CASE))
                .filteredOn(document -> document.id().equals(draft.id()))
                .extracting(Document::state)
                .containsExactly(DocumentState.WITHDRAWN);
        assertThat(desk.open()).containsExactlyInAnyOrderElementsOf(LEFT);
        assertThat(scenes.drafted(slip, RemedyWay.RECALL).content().template()).isEqualTo(RemedyContents.SEALED_RECALL);
    }

    @Test
    void whatDoesNotTurnSecretOrIsOfAnotherCaseGoesOn() {
        Document notice = records.document(DocumentKind.NOTICE);
        Remedy ofNotice = scenes.ask(notice, RemedyWay.CORRECT);
        Remedy ofSlip = scenes.ask(slip, RemedyWay.REPLACE);
        comesBackAs("SUGGESTION");
        assertThat(register.get(ofSlip.id()).running()).isTrue();

        records.execute("update petition set secret = true");
        ending.caseBecameSecret(CASE);
        assertThat(register.get(ofSlip.id()).state()).isEqualTo(RemedyState.STOPPED);
        assertThat(register.get(ofNotice.id()).running()).isTrue();
    }

    @Test
    void whatHasItsNumberIsOutAndGoesOn() {
        Document draft = scenes.drafted(slip, RemedyWay.REPLACE);
        records.execute("update petition set secret = true");
        records.execute("update document set state = 'ISSUED', number = 9, number_year = 2025, issued_on = '2025-08-25'"
                + " where id = '" + draft.id() + "'");
        ending.caseBecameSecret(CASE);
        assertThat(register.ofDocument(slip.id()))
                .singleElement()
                .satisfies(remedy -> assertThat(remedy.running()).isTrue());
    }

    private void comesBackAs(String kind) {
        Fields refused = Fields.of("decision", "refused").with("reason", "Thuộc Văn phòng");
        desk.complete("UserTask_RecordTransferReply", RECEPTION, refused);
        desk.complete("UserTask_ClassifyPetition", RECEPTION, OUTSIDE.with("petitionKind", kind));
    }
}
