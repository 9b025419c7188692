package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.render.PdfText;
import vn.doithoai.security.Role;

/** The outgoing register as a workbook and as a book to be bound. */
@CaseFileServer
class OutgoingExportTest {

    private final Reader reader;
    private final IssuedPapers papers;
    private Document notice;

    @Autowired
    OutgoingExportTest(Reader reader, IssuedPapers papers) {
        this.reader = reader;
        this.papers = papers;
    }

    @BeforeEach
    void aNoticeAndALetter() {
        notice = papers.office().issuedNotice(papers.office().round());
        String round = papers.petitions().round();
        papers.letter(papers.petition(round), DocumentKind.GUIDANCE_LETTER);
    }

    @Test
    void the_workbook_has_the_ten_columns_and_covers_what_the_page_covers() throws Exception {
        MockHttpServletResponse answer = export(Role.MANAGER, "xlsx", "");
        assertThat(answer.getHeader("Content-Disposition")).contains("so-van-ban-di.xlsx");
        List<List<String>> rows = Exports.rows(answer);
        int head = rows.indexOf(OutgoingColumns.HEAD);
        assertThat(rows.subList(0, head)).contains(List.of(OutgoingFiles.TITLE), List.of("Năm: 2025"));
        assertThat(rows.subList(head + 1, rows.size())).hasSize(2);
        assertThat(rows.get(head + 1).get(2)).isEqualTo("Công văn. Văn bản không hiển thị");
        assertThat(rows.get(head + 2).subList(0, 4))
                .containsExactly("01/TB-VPUB", "18/8/2025", notice.title(), "Nguyễn Văn Mạnh");
        assertThat(Exports.rows(export(Role.RECORDS_CLERK, "xlsx", "CV")).toString())
                .contains("Công văn hướng dẫn gửi kiến nghị số", "Người gửi kiến nghị KN-")
                .doesNotContain("01/TB-VPUB", PetitionsAtWork.NAME);
    }

    @Test
    void the_printed_book_has_a_title_page_and_repeats_its_head() throws Exception {
        for (int i = 0; i < 7; i++) {
            papers.office().issuedNotice(papers.office().round());
        }
        byte[] pdf = export(Role.RECORDS_CLERK, "pdf", "").getContentAsByteArray();
        assertThat(PdfText.text(pdf)).contains("Người gửi kiến nghị").doesNotContain(PetitionsAtWork.NAME);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getPage(1).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(1).getMediaBox().getHeight());
            assertThat(page(document, 1))
                    .contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Năm: 2025", "Ký hiệu TB-VPUB năm 2025: từ số 01 đến số 08")
                    .doesNotContain("Nơi nhận văn bản");
            assertThat(page(document, 2)).contains("Ghi chú", "01/VPUB-");
            assertThat(page(document, 3)).contains("Ghi chú", "08/TB-VPUB");
        }
    }

    @Test
    void an_empty_book_is_a_book() throws Exception {
        assertThat(PdfText.text(export(Role.HEAD, "pdf", "BC").getContentAsByteArray()))
                .contains("Không có văn bản nào.");
        assertThat(Exports.rows(export(Role.HEAD, "xlsx", "BC"))).hasSize(2);
    }

    private MockHttpServletResponse export(Role role, String ending, String symbol) throws Exception {
        MockHttpServletResponse answer =
                reader.send(role, post("/ho-so/van-ban-di/xuat." + ending).param("symbol", symbol));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer;
    }

    private static String page(PDDocument document, int number) throws Exception {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(number);
        text.setEndPage(number);
        return text.getText(document);
    }
}
