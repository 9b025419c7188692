package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of hundreds of rows, whose tables are written directly: as sound as short ones, and laid out alike. */
class LargeListsTest {

    private static final int ROWS = 400;
    private static final ListPrinter PRINTER = new ListPrinter(new FontCoverage());

    static Stream<Arguments> lists() {
        return SampleLists.large(ROWS).entrySet().stream().map(list -> Arguments.of(list.getKey(), list.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void a_long_list_keeps_both_standards_and_its_rows(String template, Map<String, Object> facts) throws IOException {
        byte[] pdf = PRINTER.pdf(template, facts);
        assertThat(ArchivalRules.broken(pdf)).isEmpty();
        String first = ((List<?>) ((List<?>) facts.get("rows")).get(0)).get(1).toString();
        assertThat(PdfText.text(pdf).split(first, -1)).hasSize(ROWS + 1);
    }

    @Test
    void the_book_has_its_title_page_to_itself_and_counts_its_pages_on() throws IOException {
        try (PDDocument book = printed("document/outgoing-register")) {
            assertThat(page(book, 1))
                    .contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Quyển số")
                    .doesNotContain("Ghi chú", "Đã ký số");
            for (int number = 2; number <= book.getNumberOfPages(); number++) {
                assertThat(page(book, number)).startsWith(number + "\n").contains("Ghi chú", "Đã ký số");
            }
        }
    }

    @Test
    void the_contents_begin_below_their_title_on_upright_pages() throws IOException {
        try (PDDocument contents = printed("casefile/contents")) {
            assertThat(page(contents, 1)).startsWith("MỤC LỤC").contains("Tác giả", "01–02");
            assertThat(page(contents, 2)).startsWith("2\n").contains("Tác giả", "01–02");
            assertThat(contents.getPage(1).getMediaBox().getWidth())
                    .isLessThan(contents.getPage(1).getMediaBox().getHeight());
        }
    }

    private static PDDocument printed(String template) throws IOException {
        return Loader.loadPDF(PRINTER.pdf(template, SampleLists.large(ROWS).get(template)));
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(number);
        text.setEndPage(number);
        return text.getText(document).strip();
    }
}
