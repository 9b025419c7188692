package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.document.render.PdfText;
import vn.doithoai.petition.Petition;
import vn.doithoai.security.Role;

/** The register as a file: what is in it for whom, and that nothing in it is ever computed. */
@CaseFileServer
class PetitionExportTest {
    private final Reader reader;
    private final PetitionsAtWork petitions;
    private String round;

    @Autowired
    PetitionExportTest(Reader reader, PetitionsAtWork petitions) {
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
    void the_workbook_opens_again_with_the_law_s_columns_and_masked_people() throws Exception {
        Petition petition = petitions.classified(round, "Đường vào trường bị hỏng");
        MockHttpServletResponse answer = export(Role.CASE_OFFICER, "xlsx", "");
        assertThat(answer.getHeader("Content-Disposition")).contains("so-kien-nghi-" + round + ".xlsx");
        List<List<String>> rows = rows(answer);
        assertThat(rows.get(3)).isEqualTo(RegisterColumns.HEAD);
        assertThat(rows.get(4))
                .containsExactly(
                        "1",
                        "25/8/2025",
                        "Ông N.V.Ẩ., phường Tô Hiệu",
                        "",
                        "Đường vào trường bị hỏng",
                        "Kiến nghị, phản ánh",
                        "1",
                        "",
                        "Thuộc thẩm quyền",
                        "",
                        "",
                        "Đang giải quyết",
                        petition.caseNumber());
        assertThat(petitions.readings(petition)).isEmpty();
    }

    @Test
    void names_come_only_when_asked_for_by_those_who_may_and_each_case_is_traced() throws Exception {
        Petition one = petitions.letter(
                round,
                "Một của %s, %s, gọi %s"
                        .formatted(PetitionsAtWork.NAME, PetitionsAtWork.ADDRESS, PetitionsAtWork.PHONE));
        Petition two = petitions.letter(round, "Hai");
        petitions
                .tables()
                .sql("update petitioner set identity_number = '012345678901'")
                .update();
        for (Role role : List.of(Role.MANAGER, Role.SPECIALIST_UNIT)) {
            assertThat(rows(export(role, "xlsx", "on")).toString())
                    .contains("Ông N.V.Ẩ.", "Một của […], […], gọi […]")
                    .doesNotContain(PetitionsAtWork.NAME, "012345678901");
        }
        assertThat(petitions.readings(one)).isEmpty();
        assertThat(rows(export(Role.CASE_OFFICER, "xlsx", "on")).toString())
                .contains("Ông " + PetitionsAtWork.NAME + ", " + PetitionsAtWork.ADDRESS)
                .doesNotContain("012345678901");
        assertThat(List.of(petitions.readings(one), petitions.readings(two))).containsOnly(List.of("nguoi EXPORT"));
        assertThat(rows(export(Role.HEAD, "xlsx", "on")).toString()).contains("012345678901");
    }

    @Test
    void secret_cases_are_exported_by_two_roles_only() throws Exception {
        Petition secret = petitions.secret(round, "BIMAT");
        for (Role role : List.of(Role.MANAGER, Role.DEPUTY_HEAD, Role.CASE_OFFICER, Role.SPECIALIST_UNIT)) {
            assertThat(rows(export(role, "xlsx", "on")).toString()).doesNotContain("BIMAT", secret.caseNumber());
            assertThat(PdfText.text(export(role, "pdf", "on").getContentAsByteArray()))
                    .doesNotContain("BIMAT", secret.caseNumber());
        }
        assertThat(petitions.readings(secret)).isEmpty();
        assertThat(rows(export(Role.HEAD, "xlsx", "")).toString()).contains("BIMAT");
    }

    @Test
    void what_looks_like_a_formula_stays_text() throws Exception {
        List<String> bad = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =cmd|' /C calc'!A0");
        bad.forEach(text -> petitions.letter(round, text));
        try (XSSFWorkbook book = open(export(Role.HEAD, "xlsx", ""))) {
            int checked = 0;
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                    assertThat(cell.getStringCellValue()).doesNotStartWith("=").doesNotContain("\t");
                }
                checked += row.getRowNum() > 3
                                && row.getCell(4).getStringCellValue().startsWith("'")
                        ? 1
                        : 0;
            }
            assertThat(checked).isEqualTo(bad.size());
        }
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
