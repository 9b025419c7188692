package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.conference.Round;
import vn.doithoai.petition.excel.Column;
import vn.doithoai.petition.excel.SheetRow;
import vn.doithoai.petition.excel.Sheets;
import vn.doithoai.security.Role;

/** Sending a workbook in by the page: by whom, what it tells meanwhile, and the rows that come back. */
@CaseFileServer
class ImportPagesTest {

    private static final String PAGE = ImportCounter.PAGE;

    private final Reader reader;
    private final JdbcClient jdbc;
    private final ImportCounter counter;
    private Round round;

    @Autowired
    ImportPagesTest(Reader reader, OfficeAtWork office, JdbcClient jdbc, ManagementService management) {
        this.reader = reader;
        this.jdbc = jdbc;
        this.counter = new ImportCounter(reader, office, jdbc, management);
    }

    @BeforeEach
    void approvedRound() {
        round = counter.openRound();
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void the_template_can_be_filled_in_and_read() throws Exception {
        MockHttpServletResponse answer = reader.open(Role.RECEPTION_OFFICER, PAGE + "/mau.xlsx");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).contains("mau-nhap-kien-nghi.xlsx");
        byte[] filled = Sheets.filled(answer.getContentAsByteArray(), Sheets.row(1));
        assertThat(Sheets.read(filled))
                .singleElement()
                .satisfies(row -> assertThat(row.cell(Column.NAME)).isEqualTo("Nguyễn Văn A"));
    }

    @Test
    void progress_is_shown_until_it_is_over_and_then_bad_rows_with_their_reasons() throws Exception {
        String address =
                counter.send(round, Sheets.of(List.of(Sheets.row(1), Sheets.row(2, Column.CHANNEL, "<b>bồ câu</b>"))));

        MockHttpServletResponse waiting = reader.open(Role.RECEPTION_OFFICER, address);
        assertThat(waiting.getHeader("Refresh")).isEqualTo("3");
        assertThat(waiting.getContentAsString()).contains("Chờ đọc tệp");
        counter.runJobs();

        MockHttpServletResponse over = reader.open(Role.RECEPTION_OFFICER, address);
        assertThat(over.getHeader("Refresh")).isNull();
        assertThat(over.getContentAsString())
                .contains("Đã nhập xong", "2/2", "“Hình thức gửi” phải là", "Tải danh sách lỗi")
                .doesNotContain("Nguyễn Văn A", "bồ câu");
        assertThat(reader.page(Role.CASE_OFFICER, PAGE)).contains("1/2 dòng đã nhập");
    }

    @Test
    void the_list_of_errors_is_handed_out_once_and_forgotten() throws Exception {
        String address = counter.send(
                round, Sheets.of(List.of(Sheets.row(1, Column.NAME, "=1+1"), Sheets.row(2, Column.CHANNEL, "x"))));
        counter.runJobs();

        MockHttpServletResponse list = reader.send(Role.RECEPTION_OFFICER, post(address + "/dong-loi.xlsx"));
        assertThat(list.getHeader("Content-Disposition")).contains("NK-" + round.caseNumber() + "-");
        List<SheetRow> rows = Sheets.read(list.getContentAsByteArray());
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.cell(Column.CHANNEL)).isEqualTo("x"));

        MockHttpServletResponse again = reader.send(Role.RECEPTION_OFFICER, post(address + "/dong-loi.xlsx"));
        assertThat(again.getStatus()).isEqualTo(400);
        assertThat(again.getContentAsString()).contains("Danh sách lỗi không còn");
    }

    @Test
    void a_colleague_of_another_role_does_not_get_the_rows() throws Exception {
        String address = counter.send(round, Sheets.of(List.of(Sheets.row(2, Column.CHANNEL, "x"))));
        counter.runJobs();

        assertThat(reader.open("khac", Role.CASE_OFFICER, address).getContentAsString())
                .doesNotContain("Tải danh sách lỗi");
        jdbc.sql("update petition_import set uploaded_by = 'khac'").update();
        assertThat(reader.send(Role.CASE_OFFICER, post(address + "/dong-loi.xlsx"))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void what_cannot_be_sent_in_is_refused_on_the_page() throws Exception {
        assertThat(counter.refusal("DT-1999-01", Sheets.rows(1))).contains("Vui lòng chọn một hội nghị đang mở");
        assertThat(counter.refusal(round.caseNumber(), new byte[0])).contains("Vui lòng chọn tệp Excel");
        assertThat(counter.refusal(round.caseNumber(), new byte[20 * 1024 * 1024 + 1]))
                .contains("nhiều nhất 20 MB");
        assertThat(jdbc.sql("select count(*) from petition_import where round_case = ?")
                        .param(round.caseNumber())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    static Set<Role> others() {
        return Role.staff().stream()
                .filter(role -> role != Role.CASE_OFFICER && role != Role.RECEPTION_OFFICER)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("others")
    void other_roles_are_kept_out(Role role) throws Exception {
        assertThat(reader.open(role, "/ho-so/kien-nghi").getContentAsString()).doesNotContain(PAGE);
        assertThat(reader.open(role, PAGE).getStatus()).isEqualTo(403);
        assertThat(reader.open(role, PAGE + "/mau.xlsx").getStatus()).isEqualTo(403);
        assertThat(reader.send(role, ImportCounter.upload(round.caseNumber(), Sheets.rows(1)))
                        .getStatus())
                .isEqualTo(403);
        assertThat(reader.send(role, post(PAGE + "/x/dong-loi.xlsx")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void an_unknown_import_is_not_on_file() throws Exception {
        assertThat(reader.open(Role.CASE_OFFICER, PAGE + "/khong-co").getStatus())
                .isEqualTo(404);
    }
}
