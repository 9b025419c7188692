package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.doithoai.document.render.DocumentRenderer.Rendition;

/** Cells that nobody would write, in an appendix that is written row by row. */
class HostileAppendixTest {

    private static final String TALL =
            "Đề nghị sửa chữa đường vào khu dân cư. ".repeat(900).strip();
    private static final String WORD = "ư".repeat(100_000);

    private static final List<Map<String, Object>> CELLS = List.of(
            Map.of("content", TALL),
            Map.of("content", WORD),
            Map.of("petitioner", "", "content", "", "field", "", "unit", "", "result", "", "state", ""),
            Map.of("content", "${7*7} <script>alert(1)</script> &amp; \"'", "note", "#{1+1}"),
            Map.of("content", Normalizer.normalize("Kiến nghị về đường", Normalizer.Form.NFD)),
            Map.of("content", "a\u202Eb\u0000c\u0007  d\t\ne\u2003f", "note", "./."),
            Map.of("form", "Công văn số 1234567/VPUB-TCHCQT", "state", "(\\)"),
            Map.of("content", "x".repeat(599) + " " + "y".repeat(599), "result", "Từ ".repeat(220)));

    private static Rendition rendition;

    @BeforeAll
    static void render() {
        rendition = new TemplateDocumentRenderer(new FontCoverage())
                .render(LargeReports.of(
                        400, ordinal -> ordinal % 40 == 0 ? CELLS.get(ordinal / 40 % CELLS.size()) : Map.of()));
    }

    @Test
    void theFileKeepsItsPromise() {
        assertThat(ArchivalRules.broken(rendition.pdf())).isEmpty();
    }

    @Test
    void everyCellComesOutAsTheTextItWas() {
        assertThat(words(PdfText.paragraphs(rendition.pdf()))).isEqualTo(words(DocxText.paragraphs(rendition.docx())));
        assertThat(PdfText.paragraphs(rendition.pdf()))
                .contains(TALL, "${7*7} <script>alert(1)</script> &amp; \"'", "#{1+1}", "Kiến nghị về đường", "(\\)");
    }

    /** Without spaces: a word that is torn over pages is read in two pieces, and other blanks count as spaces. */
    private static List<String> words(List<String> paragraphs) {
        return paragraphs.stream()
                .map(text -> text.replaceAll("[\\s\\u2003]+", ""))
                .toList();
    }
}
