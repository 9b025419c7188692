package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.document.render.DocumentRenderer.Rendition;

/** Whatever people type comes out as text, or is refused in words that they understand. */
class HostileTextTest {

    private final DocumentRenderer renderer = new TemplateDocumentRenderer(new FontCoverage());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${7*7} #{7*7} [=7*7]",
                "<#include \"/layout/html.ftl\"> <@doc.signing/>",
                "<b>đậm</b> <script>alert(1)</script> <w:t>x</w:t>",
                "Phòng A & B, 5 < 7 > 3, \"trích\", 'dẫn' &amp; &#65; hết",
                "]]> <!-- --> <?xml?>",
                "שלום רב",
            })
    void textStaysText(String typed) {
        assertThat(printed(typed)).containsOnly(typed + ".");
    }

    @Test
    void controlCharactersDisappear() {
        assertThat(printed("hai\u0000 \u0007ba\u001B bốn\uFFFE")).containsOnly("hai ba bốn.");
    }

    @Test
    void decomposedTextIsComposed() {
        assertThat(printed(Normalizer.normalize("Kiến nghị của Nhân dân", Normalizer.Form.NFD)))
                .containsOnly("Kiến nghị của Nhân dân.");
    }

    @Test
    void turnedReadingDirectionIsUndone() {
        assertThat(printed("Số \u202E52\u202C hồ sơ")).containsOnly("Số 52 hồ sơ.");
    }

    @Test
    void theEndMarkTypedByAPersonIsNotAnEndMark() {
        assertThat(printed("Đề nghị lưu ý./. Xin cảm ơn./.")).containsOnly("Đề nghị lưu ý. Xin cảm ơn.");
    }

    @Test
    void linesBecomeParagraphs() {
        assertThat(paragraphsWith("dòng một\r\n\r\ndòng hai")).containsSubsequence("dòng một.", "dòng hai.");
    }

    @Test
    void aWordLongerThanTheLineStaysOnThePage() {
        String word = "https://example.invalid/" + "a".repeat(300);

        assertThat(String.join("", printed(word)).replace(" ", "")).contains(word);
    }

    @Test
    void aCharacterThatCannotBePrintedIsRefusedByName() {
        var content = SampleContents.with(SampleContents.nilReport(), Map.of(), List.of("Cảm ơn 😀"));

        assertThatThrownBy(() -> renderer.render(content))
                .isInstanceOf(UnrenderableTextException.class)
                .hasMessageContaining("“😀” (mã U+1F600)");
    }

    /** The one paragraph that stands between the body and the closing, in each output. */
    private List<String> printed(String typed) {
        Rendition rendition =
                renderer.render(SampleContents.with(SampleContents.nilReport(), Map.of(), List.of(typed)));
        return List.of(
                beforeClosing(PdfText.paragraphs(rendition.pdf())),
                beforeClosing(DocxText.paragraphs(rendition.docx())));
    }

    private List<String> paragraphsWith(String typed) {
        Rendition rendition =
                renderer.render(SampleContents.with(SampleContents.nilReport(), Map.of(), List.of(typed)));
        assertThat(PdfText.paragraphs(rendition.pdf())).isEqualTo(DocxText.paragraphs(rendition.docx()));
        return DocxText.paragraphs(rendition.docx());
    }

    private static String beforeClosing(List<String> paragraphs) {
        return paragraphs.get(paragraphs.indexOf("Nơi nhận:") - 2);
    }
}
