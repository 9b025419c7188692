package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.security.Role;

/** Takes the register out as a file and opens it again. */
record Exports(Reader reader) {

    MockHttpServletResponse of(Role role, String round, String ending, String full) throws Exception {
        MockHttpServletResponse answer = reader.send(
                role,
                post("/ho-so/kien-nghi/xuat." + ending).param("round", round).param("full", full));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer;
    }

    static XSSFWorkbook open(MockHttpServletResponse answer) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()));
    }

    static List<List<String>> rows(MockHttpServletResponse answer) throws Exception {
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
