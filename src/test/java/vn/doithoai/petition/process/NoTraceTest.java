package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.MANAGER;
import static vn.doithoai.pathways.Person.RECEPTION;
import static vn.doithoai.pathways.Person.UNIT;
import static vn.doithoai.petition.process.PetitionPaths.ELIGIBLE;
import static vn.doithoai.petition.process.PetitionPaths.OUTSIDE;
import static vn.doithoai.petition.process.PetitionPaths.WITHIN;
import static vn.doithoai.petition.process.PetitionPaths.WRITTEN;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.EngineTables;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.LongText;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** Who wrote and what they wrote stays out of every table of the engine, on every path. */
@ProcessTest
class NoTraceTest {

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
    private EngineTables tables;

    private PetitionPaths paths;

    @BeforeEach
    void paths() {
        paths = new PetitionPaths(pathways, stage, desk);
    }

    private static final String[] WORDS = {
        "VETHOTEN",
        "VETDIACHI",
        "vetthu@",
        "VETNOIDUNG",
        "VETTHIEU",
        "VETLYDO",
        "VETBOSUNG",
        "VETTOMTAT",
        "VETTRALOI",
        "VETCOQUAN",
        "VETTUCHOI",
        "0911222333",
        "VETGHICHU"
    };

    private void nothingIsLeft() {
        assertThat(WORDS)
                .allSatisfy(word -> assertThat(tables.holding(word)).as(word).isEmpty());
        assertThat(tables.holding(FIRST)).as("the search finds what is there").isNotEmpty();
    }

    private ProcessInstance received() {
        return paths.received(Fields.petition("2025-08-25", "07:30")
                .with("petitionerTitle", "Ông")
                .with("petitionerName", "VETHOTEN Văn Mẫu")
                .with("petitionerAddress", "VETDIACHI, phường Tô Hiệu")
                .with("petitionerPhone", "0911222333")
                .with("petitionerEmail", "vetthu@example.vn")
                .with("content", "VETNOIDUNG " + LongText.of("rất dài", 1400)));
    }

    @Test
    void aSupplementedForwardedRefusedAndAnsweredPetitionLeavesNone() {
        ProcessInstance petition = received();
        desk.complete(
                "UserTask_CheckEligibility",
                RECEPTION,
                Fields.of("eligibilityFound", "INCOMPLETE").with("missing", "VETTHIEU"));
        pathways.issue();
        desk.complete("UserTask_RecordSupplement", RECEPTION, Fields.of("supplement", "VETBOSUNG"));
        desk.complete("UserTask_CheckEligibility", RECEPTION, ELIGIBLE);
        Fields outside = OUTSIDE.with("summary", "VETTOMTAT").with("authority", "VETCOQUAN");
        desk.complete("UserTask_ClassifyPetition", RECEPTION, outside);
        pathways.issue();
        desk.complete(
                "UserTask_RecordTransferReply",
                RECEPTION,
                Fields.of("decision", "refused").with("reason", "VETTUCHOI"));
        stage.moveTo("2025-09-12T08:00");
        desk.complete("UserTask_UrgeHandling", MANAGER, Fields.of("note", "VETGHICHU"));
        desk.complete("UserTask_ClassifyPetition", RECEPTION, WITHIN.with("summary", "VETTOMTAT"));
        desk.complete("UserTask_DraftAnswer", UNIT, WRITTEN.with("answer", "VETTRALOI " + LongText.of("dài", 1800)));
        nothingIsLeft();
        pathways.issue();

        assertThat(petition).isEnded();
        assertThat(records.rows("petition").toString()).contains("VETNOIDUNG", "VETBOSUNG", "VETTOMTAT", "VETTRALOI");
        assertThat(records.rows("delivery_message").stream()
                        .map(row -> row.get("SUBJECT"))
                        .toList()
                        .toString())
                .contains(FIRST)
                .doesNotContain(WORDS);
        nothingIsLeft();
    }

    @Test
    void aDenunciationLeavesNoneAnywhereButInTheRegister() {
        ProcessInstance petition = received();
        desk.complete("UserTask_CheckEligibility", RECEPTION, ELIGIBLE);
        Fields secret = OUTSIDE.with("petitionKind", "DENUNCIATION").with("summary", "VETTOMTAT");
        desk.complete("UserTask_ClassifyPetition", RECEPTION, secret.with("authority", "Thanh tra tỉnh"));
        desk.complete(
                "UserTask_ExamineDenunciation",
                HEAD,
                Fields.of("decision", "FORWARD").with("reason", "VETLYDO"));
        nothingIsLeft();
        pathways.issue();

        assertThat(petition).isEnded();
        nothingIsLeft();
        assertThat(records.rows("document").toString()).doesNotContain(WORDS);
    }
}
