package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page and the file of the PDF: Nghị định 30/2020/NĐ-CP, Phụ lục I, and the archival standards. */
class ArchivalPdfTest {

    private static final float MM = 72 / 25.4f;

    private PDDocument document;

    @BeforeEach
    void render() throws IOException {
        DocumentRenderer renderer = new TemplateDocumentRenderer(new FontCoverage());
        document = Loader.loadPDF(renderer.render(SampleContents.nilReport()).pdf());
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void declaresItselfArchivalAndAccessible() throws IOException {
        String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

        assertThat(xmp)
                .contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>")
                .contains("<pdfuaid:part>1</pdfuaid:part>")
                .doesNotContain("CreateDate");
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
        assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
        assertThat(document.getDocumentInformation().getTitle()).startsWith("Báo cáo: Kết quả tổ chức Hội nghị");
        assertThat(document.getDocumentInformation().getCreationDate()).isNull();
    }

    @Test
    void aVeryLongOneIsArchivalWithoutTags() throws IOException {
        String xhtml = "<html><head><title>Báo cáo</title></head><body style=\"font-family: Tinos\">Dài</body></html>";

        try (PDDocument untagged = Loader.loadPDF(
                        new ArchivalPdf(xhtml.length() - 1).write(new PageLayout(xhtml), RenderProgress.unheard()));
                PDDocument tagged = Loader.loadPDF(
                        new ArchivalPdf(xhtml.length()).write(new PageLayout(xhtml), RenderProgress.unheard()))) {
            assertThat(untagged.getDocumentCatalog().getStructureTreeRoot()).isNull();
            assertThat(new String(untagged.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>");
            assertThat(tagged.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void everyFontIsAnEmbeddedTinos() throws IOException {
        Set<String> names = new HashSet<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
        }
        assertThat(names).containsExactlyInAnyOrder("Tinos-Regular", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic");
    }

    @Test
    void pagesAreA4Portrait() {
        assertThat(document.getNumberOfPages()).isEqualTo(2);
        for (PDPage page : document.getPages()) {
            PDRectangle size = page.getMediaBox();
            assertThat(size.getWidth() / MM).isBetween(209.9f, 210.1f);
            assertThat(size.getHeight() / MM).isBetween(296.9f, 297.1f);
        }
    }

    @Test
    void thePageNumberStandsAtTheTopCentreFromPageTwoOn() throws IOException {
        assertThat(textIn(0, new Rectangle2D.Float(0, 0, 210 * MM, 20 * MM))).isEmpty();
        assertThat(textIn(1, new Rectangle2D.Float(0, 0, 210 * MM, 20 * MM))).isEqualTo("2");
        assertThat(textIn(1, new Rectangle2D.Float(107 * MM, 5 * MM, 11 * MM, 10 * MM)))
                .isEqualTo("2");
    }

    @Test
    void theMarginsAreFree() throws IOException {
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            assertThat(textIn(page, new Rectangle2D.Float(0, 0, 29.9f * MM, 297 * MM)))
                    .isEmpty();
            assertThat(textIn(page, new Rectangle2D.Float(195.1f * MM, 0, 14.9f * MM, 297 * MM)))
                    .isEmpty();
            assertThat(textIn(page, new Rectangle2D.Float(0, 277 * MM, 210 * MM, 20 * MM)))
                    .isEmpty();
        }
    }

    private String textIn(int page, Rectangle2D area) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("area", area);
        stripper.extractRegions(document.getPage(page));
        return stripper.getTextForRegion("area").strip();
    }
}
