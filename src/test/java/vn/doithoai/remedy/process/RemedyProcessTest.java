package vn.doithoai.remedy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.doithoai.conference.RoundState;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.Fate;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.render.PdfText;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.remedy.Remedy;
import vn.doithoai.remedy.RemedyRegister;
import vn.doithoai.remedy.RemedyState;
import vn.doithoai.remedy.RemedyWay;

/** The notice of the sample round, 340/TB-VPUB of 20/8/2025, turns out to be faulty. */
@ProcessTest
class RemedyProcessTest {

    private static final String FAULTY = "Thông báo số 340/TB-VPUB ngày 20/8/2025";

    @Autowired
    private Pathways pathways;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private RemedyRegister register;

    @Autowired
    private DocumentFates fates;

    @Autowired
    private Renditions renditions;

    private RemedyScenes scenes;
    private Document notice;

    @BeforeEach
    void anIssuedNotice() {
        scenes = beans.createBean(RemedyScenes.class);
        pathways.announced();
        notice = records.document(DocumentKind.NOTICE);
    }

    @Test
    void aFaultOfFormIsCorrectedByALetterToTheSameRecipients() {
        Remedy remedy = scenes.ask(notice, RemedyWay.CORRECT);
        ProcessInstance process = scenes.instance(remedy);
        assertThat(remedy.caseNumber()).isEqualTo("XL-2025-0001");
        assertThat(process).isWaitingAt("UserTask_DecideRemedy");
        assertThat(desk.candidates(desk.task("UserTask_DecideRemedy"))).containsExactly("head");

        desk.complete("UserTask_DecideRemedy", HEAD, RemedyScenes.APPROVE);
        pathways.issue();

        assertThat(process)
                .isEnded()
                .hasPassed("ServiceTask_DraftCorrection", "ServiceTask_RecordRemedy")
                .hasNotPassed("ServiceTask_DraftReplacement", "ServiceTask_DraftRecall", "EndEvent_RemedyRefused");
        Document letter = records.document(DocumentKind.CORRECTION_LETTER);
        assertThat(letter.state()).isEqualTo(DocumentState.FILED);
        assertThat(letter.content().deliverTo())
                .isNotEmpty()
                .isEqualTo(notice.content().deliverTo());
        assertThat(records.recipientsOf("Công văn số 01/VPUB-TCHCQT"))
                .isEqualTo(records.recipientsOf("Thông báo số 340/TB-VPUB"));
        assertThat(register.get(remedy.id()).state()).isEqualTo(RemedyState.DONE);
        assertThat(fates.of(notice.id()))
                .extracting(DocumentFates.Suffered::text)
                .containsExactly("Đã được đính chính bởi Công văn số 01/VPUB-TCHCQT ngày 20/8/2025");
        assertThat(fates.stands(notice)).isTrue();
    }

    @Test
    void aFaultOfContentIsPutRightByADocumentOfTheSameKind() {
        Document draft = scenes.drafted(notice, RemedyWay.REPLACE);
        assertThat(draft.kind()).isEqualTo(DocumentKind.NOTICE);
        assertThat(draft.content().facts()).isEqualTo(notice.content().facts());
        assertThat(draft.content().marks().replaces()).contains(FAULTY);
        assertThat(fates.stands(notice)).as("until the new one is issued").isTrue();

        pathways.issue();

        assertThat(fates.of(notice.id())).singleElement().satisfies(suffered -> {
            assertThat(suffered.fate()).isEqualTo(Fate.REPLACED);
            assertThat(suffered.laterId()).isEqualTo(draft.id());
        });
        assertThat(fates.given(draft.id())).contains(new DocumentFates.Given(Fate.REPLACED, notice.id()));
        assertThat(text(draft)).contains(FAULTY).contains("Số: 341/TB-VPUB");
        assertThat(fates.stands(notice)).isFalse();
    }

    @Test
    void aRecallTellsEveryoneToReturnOrDestroyItAndLeavesTheRoundAlone() {
        Document recall = scenes.done(notice, RemedyWay.RECALL);

        assertThat(recall.kind()).isEqualTo(DocumentKind.RECALL_NOTICE);
        assertThat(text(recall))
                .contains(FAULTY, "Lý do thu hồi: ghi sai số phòng họp.", "gửi trả bản giấy", "hủy bỏ bản điện tử");
        assertThat(fates.of(notice.id()))
                .extracting(DocumentFates.Suffered::fate)
                .containsExactly(Fate.RECALLED);
        assertThat(records.round().state()).isEqualTo(RoundState.PLANNED);
        assertThat(desk.open()).isEmpty();
    }

    private String text(Document document) {
        return String.join(
                "\n", PdfText.paragraphs(renditions.current(document.id()).pdf()));
    }
}
