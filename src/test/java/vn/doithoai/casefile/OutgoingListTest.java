package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.conference.Round;
import vn.doithoai.document.Document;
import vn.doithoai.security.Role;

/** What the outgoing register shows, finds and sorts. */
@CaseFileServer
class OutgoingListTest {
    private static final String LIST = "/ho-so/van-ban-di";

    private final Reader reader;
    private final OfficeAtWork office;
    private final JdbcClient tables;
    private Document notice;

    @Autowired
    OutgoingListTest(Reader reader, OfficeAtWork office, JdbcClient tables) {
        this.reader = reader;
        this.office = office;
        this.tables = tables;
    }

    @BeforeEach
    void twoDocuments() {
        Round round = office.round();
        Document invitation = office.invitation(round);
        office.issue(invitation);
        notice = office.issuedNotice(office.round());
    }

    @Test
    void a_line_has_the_ten_columns_of_the_decree() throws Exception {
        String page = reader.page(Role.RECORDS_CLERK, LIST);
        assertThat(page).contains("<strong>3</strong> văn bản, trang 1/1", "/ho-so/van-ban/" + notice.id());
        OutgoingColumns.HEAD.forEach(head -> assertThat(page).contains("data-label=\"" + head + "\""));
        assertThat(page)
                .contains(
                        ">02/TB-VPUB<",
                        ">18/8/2025<",
                        ">Thông báo về việc tổ chức Hội nghị đối thoại",
                        ">Nguyễn Văn Mạnh<",
                        ">VT, TCHCQT<")
                .contains(">01/GM-VPUB<", ">Chờ gửi 8/8<");
    }

    @Test
    void words_are_found_without_diacritics_in_number_subject_recipients_and_signer() throws Exception {
        assertThat(found("q", "giay moi")).contains("01/GM-VPUB").doesNotContain("02/TB-VPUB");
        assertThat(found("q", "02/TB")).contains("02/TB-VPUB").doesNotContain("01/TB-VPUB", "GM-VPUB");
        assertThat(found("q", "nguyen van manh so noi vu")).contains("02/TB-VPUB");
        assertThat(found("q", "100%_")).contains("<strong>0</strong>");
        assertThat(reader.open(Role.HEAD, LIST + "?q=giay").getContentAsString())
                .contains("<strong>3</strong>")
                .doesNotContain("value=\"giay\"");
    }

    @Test
    void filters_narrow_and_nonsense_does_not() throws Exception {
        assertThat(found("symbol", "GM")).contains("<strong>1</strong>", "01/GM-VPUB");
        assertThat(found("year", "2024")).contains("<strong>0</strong>");
        assertThat(found("year", "2025")).contains("<strong>3</strong>");
        assertThat(found("from", "2025-08-19")).contains("<strong>0</strong>");
        assertThat(found("to", "2025-08-18")).contains("<strong>3</strong>");
        assertThat(found("signer", "Nguyễn Văn Mạnh")).contains("<strong>3</strong>");
        assertThat(found("signer", "Người khác")).contains("<strong>0</strong>");
        for (String field : List.of("year", "from", "to", "order", "sort", "size", "page")) {
            assertThat(found(field, "'; drop --")).as(field).contains("<strong>3</strong>");
        }
    }

    @Test
    void a_column_sorts_both_ways() throws Exception {
        String up = found("sort", "NUMBER");
        assertThat(up.indexOf("01/GM-VPUB")).isLessThan(up.indexOf("01/TB-VPUB"));
        assertThat(up.indexOf("01/TB-VPUB")).isLessThan(up.indexOf("02/TB-VPUB"));
        String down = reader.send(
                        Role.MANAGER, post(LIST).param("sort", "NUMBER").param("order", "NUMBER-asc"))
                .getContentAsString();
        assertThat(down.indexOf("02/TB-VPUB")).isLessThan(down.indexOf("01/GM-VPUB"));
        assertThat(down).contains("aria-sort=\"descending\"");
    }

    @Test
    void an_order_in_the_series_is_said_and_a_fault_is_shown() throws Exception {
        assertThat(reader.page(Role.MANAGER, LIST + "/kiem-tra"))
                .contains("Các dãy số liên tục, không trùng, đúng thứ tự ngày.", ">GM<", ">18/8/2025 – 18/8/2025<");
        tables.sql("update document set number = 5 where id = ?")
                .param(notice.id())
                .update();
        assertThat(reader.page(Role.MANAGER, LIST + "/kiem-tra"))
                .contains("Thiếu số", "Không có các số từ 02 đến 04 trong sổ (3 số).")
                .doesNotContain("Các dãy số liên tục");
    }

    private String found(String field, String value) throws Exception {
        return reader.send(Role.MANAGER, post(LIST).param(field, value)).getContentAsString();
    }
}
