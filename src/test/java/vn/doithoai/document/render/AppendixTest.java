package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.DocumentRenderer.Rendition;

/** The appendix of a report with sixty petitions, one of them very long: measured on its pages. */
class AppendixTest {

    private static final float MM = 72 / 25.4f;
    private static final String LONG =
            "Kiến nghị rà soát quy trình giải quyết hồ sơ. ".repeat(45).strip();

    private static Rendition rendition;
    private static PDDocument pdf;
    private static int portrait;

    @BeforeAll
    static void render() throws IOException {
        rendition = new TemplateDocumentRenderer(new FontCoverage()).render(report());
        pdf = Loader.loadPDF(rendition.pdf());
        portrait = (int) IntStream.range(0, pdf.getNumberOfPages())
                .filter(page -> size(page).getWidth() < size(page).getHeight())
                .count();
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void itsPagesLieAcrossAfterTheUprightOnes() {
        assertThat(portrait).isGreaterThan(1);
        assertThat(pdf.getNumberOfPages() - portrait).isGreaterThan(3);
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            boolean across = page >= portrait;
            assertThat(size(page).getWidth() / MM).isBetween(across ? 296.9f : 209.9f, across ? 297.1f : 210.1f);
            assertThat(size(page).getHeight() / MM).isBetween(across ? 209.9f : 296.9f, across ? 210.1f : 297.1f);
        }
    }

    @Test
    void itsPagesAreCountedAnewAndTheFirstNumberIsNotShown() throws IOException {
        assertThat(number(portrait - 1)).isEqualTo(Integer.toString(portrait));
        assertThat(number(portrait)).isEmpty();
        assertThat(number(portrait + 1)).isEqualTo("2");
        assertThat(number(pdf.getNumberOfPages() - 1)).isEqualTo(Integer.toString(pdf.getNumberOfPages() - portrait));
    }

    @Test
    void everyPageRepeatsTheHeadAndKeepsTheMargins() throws IOException {
        for (int page = portrait; page < pdf.getNumberOfPages(); page++) {
            assertThat(textIn(page, new Rectangle2D.Float(30 * MM, 20 * MM, 252 * MM, 60 * MM)))
                    .contains("Nội dung kiến nghị");
            assertThat(textIn(page, new Rectangle2D.Float(0, 0, 29.9f * MM, 210 * MM)))
                    .isEmpty();
            assertThat(textIn(page, new Rectangle2D.Float(282.1f * MM, 0, 14.9f * MM, 210 * MM)))
                    .isEmpty();
            assertThat(textIn(page, new Rectangle2D.Float(0, 190 * MM, 297 * MM, 20 * MM)))
                    .isEmpty();
        }
    }

    @Test
    void allRowsAreThereInBothOutputsTheLongOneWhole() {
        List<String> docx = DocxText.paragraphs(rendition.docx());

        assertThat(PdfText.paragraphs(rendition.pdf()))
                .as("a reference wider than its column ends its line after the hyphen")
                .isEqualTo(docx.stream()
                        .map(text -> text.equals("Công văn số 12/VPUB-TCHCQT") ? "Công văn số 12/VPUB- TCHCQT" : text)
                        .toList());
        assertThat(docx).contains(LONG, "59", "60");
    }

    @Test
    void theEditableOneIsASectionAcrossWithARepeatedHead() {
        String body = DocxText.part(rendition.docx(), "word/document.xml");

        assertThat(body).containsOnlyOnce("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>");
        assertThat(body).containsOnlyOnce("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>");
        assertThat(body.indexOf("w:w=\"11906\"")).isLessThan(body.indexOf("w:orient=\"landscape\""));
        assertThat(body.substring(body.indexOf(">Phụ lục<"))).containsOnlyOnce("<w:tblHeader/>");
    }

    @Test
    void aTableThatFillsItsPageIsNotFollowedByAnEmptyOne() {
        String end = "<w:p><w:pPr><w:pStyle w:val=\"End\"/>";

        assertThat(DocxText.part(rendition.docx(), "word/document.xml"))
                .containsPattern("</w:tbl>\\s*" + end + "</w:pPr></w:p>\\s*" + end + "<w:sectPr>")
                .containsPattern("</w:tbl>\\s*" + end + "</w:pPr></w:p>\\s*<w:sectPr>");
        assertThat(DocxText.part(rendition.docx(), "word/styles.xml"))
                .containsPattern("w:styleId=\"End\">[^§]*?w:line=\"20\" w:lineRule=\"exact\"");
    }

    @SuppressWarnings("unchecked")
    private static DocumentContent report() {
        DocumentContent report = SampleContents.report();
        Map<String, Object> figures =
                new HashMap<>((Map<String, Object>) report.facts().get("consolidation"));
        Map<String, Object> first = ((List<Map<String, Object>>) figures.get("rows")).get(0);
        figures.put(
                "rows",
                IntStream.rangeClosed(1, 60)
                        .mapToObj(ordinal -> row(first, ordinal))
                        .toList());
        return SampleContents.with(report, Map.of("consolidation", figures), List.of());
    }

    private static Map<String, Object> row(Map<String, Object> like, int ordinal) {
        Map<String, Object> row = new HashMap<>(like);
        row.put("ordinal", Integer.toString(ordinal));
        row.put("form", "Công văn số 12/VPUB-TCHCQT");
        if (ordinal == 30) {
            row.put("content", LONG);
        }
        return row;
    }

    private static PDRectangle size(int page) {
        return pdf.getPage(page).getMediaBox();
    }

    private static String number(int page) throws IOException {
        return textIn(page, new Rectangle2D.Float(0, 0, size(page).getWidth(), 19.9f * MM));
    }

    private static String textIn(int page, Rectangle2D area) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("area", area);
        stripper.extractRegions(pdf.getPage(page));
        return stripper.getTextForRegion("area").strip();
    }
}
