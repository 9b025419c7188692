package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

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
    private final Exports exports;
    private final PetitionsAtWork petitions;
    private String round;

    @Autowired
    PetitionExportTest(Reader reader, PetitionsAtWork petitions) {
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
    void the_workbook_opens_again_with_the_law_s_columns_and_masked_people() throws Exception {
        Petition petition = petitions.classified(round, "Đường vào trường bị hỏng");
        MockHttpServletResponse answer = exports.of(Role.CASE_OFFICER, round, "xlsx", "");
        assertThat(answer.getHeader("Content-Disposition")).contains("so-kien-nghi-" + round + ".xlsx");
        List<List<String>> rows = Exports.rows(answer);
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
            assertThat(Exports.rows(exports.of(role, round, "xlsx", "on")).toString())
                    .contains("Ông N.V.Ẩ.", "Một của […], […], gọi […]")
                    .doesNotContain(PetitionsAtWork.NAME, "012345678901");
        }
        assertThat(petitions.readings(one)).isEmpty();
        assertThat(Exports.rows(exports.of(Role.CASE_OFFICER, round, "xlsx", "on"))
                        .toString())
                .contains("Ông " + PetitionsAtWork.NAME + ", " + PetitionsAtWork.ADDRESS)
                .doesNotContain("012345678901");
        assertThat(List.of(petitions.readings(one), petitions.readings(two))).containsOnly(List.of("nguoi EXPORT"));
        assertThat(Exports.rows(exports.of(Role.HEAD, round, "xlsx", "on")).toString())
                .contains("012345678901");
    }

    @Test
    void secret_cases_are_exported_by_two_roles_only() throws Exception {
        Petition secret = petitions.secret(round, "BIMAT");
        for (Role role : List.of(Role.MANAGER, Role.DEPUTY_HEAD, Role.CASE_OFFICER, Role.SPECIALIST_UNIT)) {
            assertThat(Exports.rows(exports.of(role, round, "xlsx", "on")).toString())
                    .doesNotContain("BIMAT", secret.caseNumber());
            assertThat(PdfText.text(exports.of(role, round, "pdf", "on").getContentAsByteArray()))
                    .doesNotContain("BIMAT", secret.caseNumber());
        }
        assertThat(petitions.readings(secret)).isEmpty();
        assertThat(Exports.rows(exports.of(Role.HEAD, round, "xlsx", "")).toString())
                .contains("BIMAT");
    }

    @Test
    void what_looks_like_a_formula_stays_text() throws Exception {
        List<String> bad = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =cmd|' /C calc'!A0");
        bad.forEach(text -> petitions.letter(round, text));
        try (XSSFWorkbook book = Exports.open(exports.of(Role.HEAD, round, "xlsx", ""))) {
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
}
