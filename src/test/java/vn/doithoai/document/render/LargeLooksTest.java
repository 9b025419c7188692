package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.doithoai.document.DocumentContent;

/** One row more makes a large table of a small one, and nobody sees a difference. */
class LargeLooksTest {

    private static final int SMALL = LargeTable.SMALLEST - 1;
    private static final FontCoverage COVERAGE = new FontCoverage();

    private static PDDocument small;
    private static PDDocument large;

    @BeforeAll
    static void print() throws IOException {
        small = book(SMALL);
        large = book(LargeTable.SMALLEST);
    }

    @AfterAll
    static void close() throws IOException {
        small.close();
        large.close();
    }

    @Test
    void theBooksRulesReachAsFarAndNoFartherThanTheMargins() throws IOException {
        sameEdges(small, large, 1, 15, 285);
    }

    @Test
    void anAppendixsRulesReachAsFarAndNoFartherThanTheMargins() throws IOException {
        try (PDDocument fewer = appendix(SMALL);
                PDDocument more = appendix(LargeTable.SMALLEST)) {
            sameEdges(fewer, more, more.getNumberOfPages() - 2, 30, 282);
        }
    }

    @Test
    void theNumberOfPeopleStaysInTheMiddleOfItsColumn() throws IOException {
        assertThat(places(large, "7")).hasSizeGreaterThan(10);
        assertThat(places(large, "7").get(0)).isCloseTo(places(small, "7").get(0), within(2f));
        assertThat(places(large, "Thụ lý").get(0))
                .isCloseTo(places(small, "Thụ lý").get(0), within(2f));
    }

    @Test
    void itHasItsTitleOnceItsHeadAndItsNumberOnEveryPage() throws IOException {
        assertThat(new PDFTextStripper().getText(large)).containsOnlyOnce("SỔ TIẾP NHẬN ĐƠN, KIẾN NGHỊ, PHẢN ÁNH");
        for (int page = 0; page < large.getNumberOfPages(); page++) {
            assertThat(textIn(page, new Rectangle2D.Double(0, 0, 842, 130))).contains("STT", "Kết quả");
            assertThat(textIn(page, new Rectangle2D.Double(0, 553, 842, 42))).isEqualTo(Integer.toString(page + 1));
        }
    }

    private static void sameEdges(PDDocument few, PDDocument many, int page, double leftMm, double rightMm)
            throws IOException {
        PagePicture one = new PagePicture(few, page);
        PagePicture other = new PagePicture(many, page);
        assertThat(other.left()).isCloseTo(one.left(), within(0.3)).isGreaterThanOrEqualTo(mm(leftMm) - 0.26);
        assertThat(other.right()).isCloseTo(one.right(), within(0.3)).isLessThanOrEqualTo(mm(rightMm) + 0.26);
    }

    private static double mm(double length) {
        return length * 72 / 25.4;
    }

    private static PDDocument book(int rows) throws IOException {
        return Loader.loadPDF(new ListPrinter(COVERAGE).pdf("petition/register", SampleLists.register(rows)));
    }

    private static PDDocument appendix(int rows) throws IOException {
        DocumentContent report = LargeReports.of(rows, ordinal -> Map.of());
        return Loader.loadPDF(
                new TemplateDocumentRenderer(COVERAGE).render(report).pdf());
    }

    private static String textIn(int page, Rectangle2D area) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("area", area);
        stripper.extractRegions(large.getPage(page));
        return stripper.getTextForRegion("area").strip();
    }

    /** Where a piece of text begins, wherever it stands alone on the second page. */
    private static List<Float> places(PDDocument document, String wanted) throws IOException {
        List<Float> places = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                if (text.strip().equals(wanted)) {
                    places.add(letters.get(0).getXDirAdj());
                }
            }
        };
        stripper.setStartPage(2);
        stripper.setEndPage(2);
        stripper.getText(document);
        return places;
    }
}
