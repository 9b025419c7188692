package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.doithoai.conference.Round;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.security.Role;

/** Who reads what: the list, a round, a document. */
@CaseFileServer
class ReadingTest {

    private final MockMvc http;
    private final OfficeAtWork office;

    @Autowired
    ReadingTest(MockMvc http, OfficeAtWork office) {
        this.http = http;
        this.office = office;
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    static Set<Role> staff() {
        return Role.staff();
    }

    @ParameterizedTest
    @MethodSource("staff")
    void all_staff_read_list_round_and_document(Role role) throws Exception {
        Round round = office.round();
        Document notice = office.draft(round, DocumentKind.NOTICE);
        as(role, "/ho-so").andExpect(status().isOk()).andExpect(content().string(containsString(round.caseNumber())));
        as(role, "/ho-so/" + round.caseNumber())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(OfficeAtWork.PLACE)))
                .andExpect(content().string(containsString("/ho-so/van-ban/" + notice.id())));
        as(role, "/ho-so/van-ban/" + notice.id()).andExpect(status().isOk());
    }

    @Test
    void the_administrator_and_strangers_read_nothing() throws Exception {
        Round round = office.round();
        Document notice = office.draft(round, DocumentKind.NOTICE);
        String document = "/ho-so/van-ban/" + notice.id();
        for (String path : Stream.of("/ho-so", "/ho-so/" + round.caseNumber(), document, document + "/trang/1.png")
                .toList()) {
            as(Role.ADMINISTRATOR, path).andExpect(status().isForbidden());
            http.perform(get(path)).andExpect(status().isFound()).andExpect(redirectedUrl("/dang-nhap"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ho-so/DT-1999-01",
                "/ho-so/van-ban/khong-co",
                "/ho-so/van-ban/khong-co/tai-ve.pdf",
                "/ho-so/van-ban/khong-co/trang/1.png",
                "/ho-so/viec/khong-co"
            })
    void an_unknown_id_is_answered_in_vietnamese(String path) throws Exception {
        as(Role.HEAD, path)
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Không tìm thấy hồ sơ")))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    @Test
    void a_round_shows_its_dates_with_reasons_and_its_findings() throws Exception {
        Round round = office.round();
        String page = body(Role.MANAGER, "/ho-so/" + round.caseNumber());
        assertThat(page)
                .contains("62/KH-VPUB ngày 19/12/2024")
                .contains("từ ngày 25/8/2025 đến hết ngày 15/9/2025")
                .contains("từ 14h00 đến 17h00 ngày 26/9/2025")
                .contains("24h00 ngày 15/9/2025", "00h00 ngày 25/8/2025", "Bộ luật Dân sự 2015 điều 148")
                .contains("Nguyễn Văn Mạnh (Phó Chánh Văn phòng)")
                .contains("Chưa có quyết định", "0 kiến nghị", "đến lúc này");
    }

    @Test
    void hostile_text_is_shown_not_run() throws Exception {
        Round round = office.round(Optional.of("<script>alert(1)</script> & \"x\""));
        String page = body(Role.HEAD, "/ho-so/" + round.caseNumber());
        assertThat(page)
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;");
    }

    @Test
    void an_issued_document_shows_who_did_what_and_what_was_sent() throws Exception {
        Round round = office.round();
        office.issuedNotice(round);
        assertThat(body(Role.HEAD, "/ho-so/" + round.caseNumber()))
                .contains("/TB-VPUB ngày 18/8/2025", "Đã phát hành")
                .contains("Kiểm tra nội dung: Nguyễn Văn C")
                .contains("Cấp số và phát hành: Văn thư (mẫu)")
                .contains("Chờ gửi", round.caseNumber() + "/GN-0001", "&lt;");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RECORDS_CLERK", "MANAGER", "HEAD", "CASE_OFFICER", "WEB_EDITOR"})
    void addresses_are_for_clerk_and_manager(Role role) throws Exception {
        Round round = office.round();
        office.issuedNotice(round);
        boolean shown = role == Role.RECORDS_CLERK || role == Role.MANAGER;
        assertThat(body(role, "/ho-so/" + round.caseNumber()).contains("sonoivu@example.vn"))
                .isEqualTo(shown);
    }

    private ResultActions as(Role role, String path) throws Exception {
        return http.perform(get(path).accept("text/html").with(user("nguoi").roles(role.name())));
    }

    private String body(Role role, String path) throws Exception {
        return as(role, path)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
