package vn.doithoai.remedy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.IssuedDocuments;
import vn.doithoai.document.IssuedLetters;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.render.PdfText;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.remedy.RemedyWay;

/** Whoever asks for an owner's document gets the one in force: the replacement, never what was recalled. */
@ProcessTest
class RemedyEffectsTest {

    private static final String OWNER = "KN-2025-02-0001";

    @Autowired
    private Pathways pathways;

    @Autowired
    private Desk desk;

    @Autowired
    private Stage stage;

    @Autowired
    private Records records;

    @Autowired
    private IssuedDocuments documents;

    @Autowired
    private IssuedLetters letters;

    @Autowired
    private Renditions renditions;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private RemedyScenes scenes;

    @BeforeEach
    void scenes() {
        scenes = beans.createBean(RemedyScenes.class);
    }

    @Test
    void aLetterIsCitedByItsReplacementAndNoMoreAfterARecall() {
        stage.set("2025-09-05T09:00");
        Document answer = scenes.issued(OWNER, DocumentKind.GUIDANCE_LETTER, RemedyScenes.answer(OWNER));
        assertThat(cited()).isEqualTo("01/VPUB-TCHCQT 01/VPUB-TCHCQT");

        scenes.done(answer, RemedyWay.CORRECT);
        assertThat(cited()).as("the correcting letter is 02").isEqualTo("01/VPUB-TCHCQT 01/VPUB-TCHCQT");

        Document better = scenes.drafted(answer, RemedyWay.REPLACE);
        assertThat(cited()).as("only a draft").isEqualTo("01/VPUB-TCHCQT 01/VPUB-TCHCQT");
        pathways.issue();
        assertThat(cited()).isEqualTo("03/VPUB-TCHCQT 03/VPUB-TCHCQT");
        assertThat(better.content().deliverTo().get(0).citizen()).isTrue();

        scenes.done(records.documentsOf(OWNER).get(2), RemedyWay.RECALL);
        assertThat(cited()).isEqualTo("- -");
    }

    @Test
    void laterDocumentsOfARoundCiteTheReplacingNotice() {
        pathways.intakeOver();
        scenes.done(records.document(DocumentKind.NOTICE), RemedyWay.REPLACE);
        pathways.invite();
        assertThat(text(DocumentKind.INVITATION))
                .contains("Thực hiện Thông báo số 341/TB-VPUB ngày 16/9/2025")
                .doesNotContain("340/TB-VPUB");
    }

    @Test
    void laterDocumentsOfARoundDoWithoutARecalledNotice() {
        pathways.intakeOver();
        scenes.done(records.document(DocumentKind.NOTICE), RemedyWay.RECALL);
        pathways.invite();
        assertThat(text(DocumentKind.INVITATION))
                .contains("tổ chức Hội nghị đối thoại trực tiếp", ", trân trọng kính mời đại biểu")
                .doesNotContain("340/TB-VPUB", "Thực hiện Thông báo");
        pathways.change(Fields.postponement("2025-09-29"));
        pathways.issue();
        assertThat(text(DocumentKind.CHANGE_NOTICE))
                .contains("đã thông báo về việc tổ chức Hội nghị")
                .doesNotContain("340/TB-VPUB");
    }

    @Test
    void aRemedyGoesOnWhenItsRoundIsCancelled() {
        pathways.announced();
        Document draft = scenes.drafted(records.document(DocumentKind.NOTICE), RemedyWay.RECALL);
        desk.start("reschedule", OFFICER, Fields.cancellation());
        desk.complete("UserTask_DecideChange", HEAD, RemedyScenes.APPROVE);

        assertThat(records.document(DocumentKind.RECALL_NOTICE).id()).isEqualTo(draft.id());
        assertThat(records.document(DocumentKind.RECALL_NOTICE).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(text(DocumentKind.CANCELLATION_NOTICE)).contains("Thông báo số 340/TB-VPUB");
    }

    private String cited() {
        String document = Optional.ofNullable(documents
                        .newest(DocumentKind.GUIDANCE_LETTER, List.of(OWNER))
                        .get(OWNER))
                .flatMap(Document::issued)
                .map(issued -> issued.reference())
                .orElse("-");
        String letter = Optional.ofNullable(
                        letters.newest("KN-2025-02-", List.of("TRANSFER_SLIP")).get(OWNER))
                .map(found -> found.issued().reference())
                .orElse("-");
        return document + " " + letter;
    }

    private String text(DocumentKind kind) {
        String id = records.document(kind).id();
        return String.join("\n", PdfText.paragraphs(renditions.current(id).pdf()));
    }
}
