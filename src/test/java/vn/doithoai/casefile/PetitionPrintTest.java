package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
    private final Reader reader;
    private final PetitionsAtWork petitions;
    private String round;

    @Autowired
    PetitionPrintTest(Reader reader, PetitionsAtWork petitions) {
        this.reader = reader;
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
        MockHttpServletResponse answer = export(Role.DIVISION_HEAD, "pdf", "");
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
        assertThat(rows(export(Role.HEAD, "xlsx", ""))).hasSize(4);
        assertThat(PdfText.text(export(Role.HEAD, "pdf", "").getContentAsByteArray()))
                .contains("Không có kiến nghị nào.");
    }

    private MockHttpServletResponse export(Role role, String ending, String full) throws Exception {
        MockHttpServletResponse answer = reader.send(
                role,
                post("/ho-so/kien-nghi/xuat." + ending).param("round", round).param("full", full));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer;
    }

    private static XSSFWorkbook open(MockHttpServletResponse answer) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()));
    }

    private static List<List<String>> rows(MockHttpServletResponse answer) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook book = open(answer)) {
            for (Row row : book.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.getStringCellValue()));
                rows.add(cells);
            }
        }
        return rows;
    }
}
