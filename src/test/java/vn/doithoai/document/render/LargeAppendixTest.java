package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.DocumentRenderer.Rendition;

/** An appendix too large for the page layout: the same words and pages as a small one, by another way. */
class LargeAppendixTest {

    private static final float MM = 72 / 25.4f;
    /** Looking at every page of hundreds would take long and tell no more. */
    private static final int STEP = 13;

    private static final DocumentRenderer RENDERER = new TemplateDocumentRenderer(new FontCoverage());

    private static Rendition rendition;
    private static PDDocument pdf;
    private static int portrait;

    @BeforeAll
    static void render() throws IOException {
        rendition = RENDERER.render(LargeReports.of(1200));
        pdf = Loader.loadPDF(rendition.pdf());
        while (pdf.getPage(portrait).getMediaBox().getWidth() < 600) {
            portrait++;
        }
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void whoeverListensHearsTheWordsOfTheEditableOne() {
        assertThat(PdfText.paragraphs(rendition.pdf()))
                .isEqualTo(DocxText.paragraphs(rendition.docx()))
                .contains("1200");
    }

    @Test
    void itsPagesAreCountedAnewAndTheFirstNumberIsNotShown() throws IOException {
        int last = pdf.getNumberOfPages() - 1;
        assertThat(last - portrait).isGreaterThan(100);
        assertThat(number(portrait)).isEmpty();
        assertThat(number(portrait + 1)).isEqualTo("2");
        assertThat(number(last)).isEqualTo(Integer.toString(last - portrait + 1));
    }

    @Test
    void itsPagesRepeatTheHeadAndKeepsTheMargins() throws IOException {
        for (int page = portrait; page < pdf.getNumberOfPages(); page += STEP) {
            assertThat(textIn(page, new Rectangle2D.Float(30 * MM, 20 * MM, 252 * MM, 40 * MM)))
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
    void itsFirstPageShowsTheSameRowsAsThatOfASmallAppendix() throws IOException {
        try (PDDocument small = Loader.loadPDF(
                RENDERER.render(LargeReports.of(LargeTable.SMALLEST - 1)).pdf())) {
            for (int page = portrait; page < portrait + 3; page++) {
                assertThat(words(pdf, page)).isEqualTo(words(small, page));
            }
        }
    }

    @Test
    void theSameContentGivesTheSameBytesAndOtherContentAnotherId() throws IOException {
        assertThat(RENDERER.render(LargeReports.of(1200)).pdf()).isEqualTo(rendition.pdf());
        DocumentContent other = LargeReports.of(1200, ordinal -> ordinal == 700 ? Map.of("note", "Khác") : Map.of());
        try (PDDocument document = Loader.loadPDF(RENDERER.render(other).pdf())) {
            assertThat(document.getDocument().getDocumentID())
                    .isNotEqualTo(pdf.getDocument().getDocumentID());
        }
    }

    @Test
    void progressIsToldAndMayEndIt() {
        List<Integer> told = new ArrayList<>();
        RENDERER.render(LargeReports.of(400), (done, total) -> told.add(done * 1000 + total));
        assertThat(told).containsExactly(100_400, 200_400, 300_400, 400_400);

        RuntimeException enough = new RuntimeException();
        assertThat(catchThrowable(() -> RENDERER.render(LargeReports.of(400), (done, total) -> {
                    throw enough;
                })))
                .isSameAs(enough);
    }

    @Test
    void whatTheFontLacksIsRefusedInACellToo() {
        DocumentContent smiling = LargeReports.of(400, ordinal -> ordinal == 399 ? Map.of("note", "😀") : Map.of());
        assertThatThrownBy(() -> RENDERER.requirePrintable(smiling))
                .isInstanceOf(UnrenderableTextException.class)
                .hasMessageContaining("U+1F600");
    }

    private static List<String> words(PDDocument document, int page) throws IOException {
        return List.of(textIn(document, page, new Rectangle2D.Float(0, 0, 297 * MM, 210 * MM))
                .replaceAll("\\s+", " ")
                .split(" "));
    }

    private static String number(int page) throws IOException {
        return textIn(page, new Rectangle2D.Float(0, 0, 297 * MM, 19.9f * MM));
    }

    private static String textIn(int page, Rectangle2D area) throws IOException {
        return textIn(pdf, page, area);
    }

    private static String textIn(PDDocument document, int page, Rectangle2D area) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("area", area);
        stripper.extractRegions(document.getPage(page));
        return stripper.getTextForRegion("area").strip();
    }
}
