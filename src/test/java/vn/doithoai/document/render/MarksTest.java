package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.Marks;
import vn.doithoai.document.Urgency;

/** What few documents bear: how urgent they are, which one they replace; and that numbers stay in one piece. */
class MarksTest {

    private static final DocumentRenderer RENDERER = new TemplateDocumentRenderer(new FontCoverage());

    static Stream<DocumentContent> everyKind() {
        return AllSamples.drafts().filter(sample -> sample.marks().replaces().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void theUrgencyStandsOnceInCapitalsInAFrameBelowTheNumber(Urgency urgency) {
        DocumentContent letter =
                marked(SamplePetitionContents.answer(), new Marks(Optional.of(urgency), Optional.empty()));
        String mark = urgency.title().toUpperCase();

        List<String> paragraphs = paragraphs(letter);

        assertThat(paragraphs).containsOnlyOnce(mark);
        assertThat(paragraphs.indexOf(mark))
                .isEqualTo(paragraphs.indexOf("V/v trả lời kiến nghị số KN-2025-02-0001") + 1);
        assertThat(DocxText.part(RENDERER.render(letter).docx(), "word/document.xml"))
                .containsPattern("<w:b/><w:bCs/><w:bdr w:val=\"single\"[^>]*/></w:rPr><w:t>" + mark);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aReplacementSaysSoRightBeforeItsClosingWords(DocumentContent draft) {
        String cited = "%s số 05/TB-VPUB ngày 05/9/2025".formatted(draft.kind().title());
        DocumentContent replacing = marked(draft, new Marks(Optional.empty(), Optional.of(cited)));
        String said = draft.kind().title() + " này thay thế " + cited + ".";

        List<String> paragraphs = paragraphs(replacing);

        assertThat(paragraphs).containsOnlyOnce(said);
        assertThat(paragraphs.get(paragraphs.indexOf(said) + 1)).endsWith("./.");
        assertThat(paragraphs(draft)).noneMatch(text -> text.contains("thay thế"));
    }

    @Test
    void theHyphensOfNumbersEndNoLineAndStayHyphens() {
        byte[] docx = RENDERER.render(SamplePetitionContents.answer()).docx();

        assertThat(DocxText.text(docx)).contains("V/v trả lời kiến nghị số KN-2025-02-0001");
        assertThat(DocxText.part(docx, "word/document.xml"))
                .contains("KN</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">2025</w:t><w:noBreakHyphen/>")
                .contains("Độc lập - Tự do - Hạnh phúc")
                .doesNotContain("\u2011");
    }

    private static List<String> paragraphs(DocumentContent content) {
        DocumentRenderer.Rendition rendition = RENDERER.render(content);
        List<String> paragraphs = DocxText.paragraphs(rendition.docx());
        assertThat(PdfText.paragraphs(rendition.pdf())).isEqualTo(paragraphs);
        return paragraphs;
    }

    private static DocumentContent marked(DocumentContent base, Marks marks) {
        return new DocumentContent(
                base.template(),
                base.kind(),
                base.letterhead(),
                base.reference(),
                base.subject(),
                base.addressees(),
                base.legalBases(),
                base.facts(),
                base.additions(),
                base.recipients(),
                base.signatures(),
                marks);
    }
}
