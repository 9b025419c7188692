package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.document.render.PdfText;
import vn.doithoai.security.Role;

/** The register as a list to be printed, and a book without rows. */
@CaseFileServer
class PetitionPrintTest {
    private final Exports exports;
    private final PetitionsAtWork petitions;
    private String round;

    @Autowired
    PetitionPrintTest(Reader reader, PetitionsAtWork petitions) {
        this.exports = new Exports(reader);
        this.petitions = petitions;
    }

    @BeforeEach
    void round() {
        round = petitions.round();
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void the_printed_list_is_landscape_tagged_and_repeats_its_head() throws Exception {
        for (int i = 0; i < 40; i++) {
            petitions.letter(round, "Đường vào trường bị hỏng nặng, đề nghị sửa chữa sớm. ".repeat(5));
        }
        MockHttpServletResponse answer = exports.of(Role.DIVISION_HEAD, round, "pdf", "");
        assertThat(answer.getHeader("Content-Disposition")).contains("so-kien-nghi-" + round + ".pdf");
        byte[] pdf = answer.getContentAsByteArray();
        assertThat(PdfText.text(pdf)).contains("SỔ TIẾP NHẬN", "Số định danh", "Ông N.V.Ẩ., phường Tô Hiệu");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(document)).contains("Ngày nhận", "danh");
        }
    }

    @Test
    void an_empty_filter_gives_an_empty_list() throws Exception {
        assertThat(Exports.rows(exports.of(Role.HEAD, round, "xlsx", ""))).hasSize(4);
        assertThat(PdfText.text(exports.of(Role.HEAD, round, "pdf", "").getContentAsByteArray()))
                .contains("Không có kiến nghị nào.");
    }
}
