package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.DocumentRenderer.Rendition;

/** The payloads of {@link PayloadsTest} once more, through to the finished files. */
class PayloadPdfTest {

    private static final FontCoverage COVERAGE = new FontCoverage();
    private static final DocumentRenderer RENDERER = new TemplateDocumentRenderer(COVERAGE);

    static Stream<Payload> endless() {
        return Payload.endless();
    }

    @Test
    void all_that_can_be_printed_stands_on_paper_and_the_files_are_sound() {
        List<Payload> printable = Payload.brief()
                .filter(payload -> payload.lines().size() == 1)
                .filter(payload -> COVERAGE.firstMissing(payload.text()).isEmpty())
                .toList();
        assertThat(printable).hasSizeGreaterThan(300);

        Rendition rendition = RENDERER.render(saying(printable.stream()
                .map(payload -> PrintedFields.mark(0, payload.text()))
                .toList()));

        assertThat(printed(PdfText.paragraphs(rendition.pdf()))).isEqualTo(wanted(printable));
        assertThat(printed(DocxText.paragraphs(rendition.docx()))).isEqualTo(wanted(printable));
        assertThat(ArchivalRules.broken(rendition.pdf())).isEmpty();
        assertThat(OpenXmlSchemas.broken("document", DocxText.part(rendition.docx(), "word/document.xml")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("endless")
    void an_endless_text_is_printed_whole_or_refused_in_words(Payload payload) {
        DocumentContent content = saying(List.of(payload.text()));
        if (payload.text().length() > 200_000) {
            assertThatThrownBy(() -> RENDERER.render(content))
                    .isInstanceOf(UnrenderableTextException.class)
                    .hasMessageContaining("quá giới hạn 200000 ký tự");
            return;
        }

        Rendition rendition = RENDERER.render(content);

        String whole = solid(String.join("", payload.lines()));
        assertThat(solid(PdfText.text(rendition.pdf()))).contains(whole);
        assertThat(solid(DocxText.text(rendition.docx()))).contains(whole);
    }

    @Test
    void an_endless_word_stays_in_its_column() {
        Rendition rendition =
                RENDERER.render(EverySample.report(1, Payload.longWord().text()));

        assertThat(solid(PdfText.text(rendition.pdf())))
                .contains(Payload.longWord().text());
    }

    private static DocumentContent saying(List<String> texts) {
        return SampleContents.with(SampleContents.nilReport(), Map.of(), texts);
    }

    private static List<String> wanted(List<Payload> payloads) {
        return payloads.stream().map(payload -> solid(payload.lines().get(0))).toList();
    }

    private static List<String> printed(List<String> paragraphs) {
        return paragraphs.stream()
                .filter(text -> text.startsWith("q0z") && text.endsWith("z0q."))
                .map(text -> solid(text.substring(3, text.length() - 4)))
                .toList();
    }

    /** Without the spaces at which a word was torn, and without the full stops that a layout sets after each line. */
    private static String solid(String text) {
        return Payload.folded(text).replaceAll("[\\s\u00A0.]+", "");
    }
}
