package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.conference.Round;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Review;
import vn.doithoai.security.Role;

/** Who reads what: the list, a round, a document. */
@CaseFileServer
class ReadingTest {

    private final Reader reader;
    private final OfficeAtWork office;
    private final Review review;

    @Autowired
    ReadingTest(Reader reader, OfficeAtWork office, Review review) {
        this.reader = reader;
        this.office = office;
        this.review = review;
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void the_administrator_and_strangers_read_nothing() throws Exception {
        Round round = office.round();
        Document notice = office.draft(round, DocumentKind.NOTICE);
        String document = "/ho-so/van-ban/" + notice.id();
        for (String path : Stream.of("/ho-so", "/ho-so/" + round.caseNumber(), document, document + "/trang/1.png")
                .toList()) {
            assertThat(reader.open(Role.ADMINISTRATOR, path).getStatus()).isEqualTo(403);
            assertThat(reader.openAsStranger(path).getRedirectedUrl()).isEqualTo("/dang-nhap");
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
        MockHttpServletResponse answer = reader.open(Role.HEAD, path);
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("Không tìm thấy hồ sơ").doesNotContain("Exception");
    }

    @Test
    void a_round_shows_its_dates_with_reasons_and_its_findings() throws Exception {
        Round round = office.round();
        String page = reader.page(Role.MANAGER, "/ho-so/" + round.caseNumber());
        assertThat(page)
                .contains("62/KH-VPUB ngày 19/12/2024")
                .contains("từ ngày 25/8/2025 đến hết ngày 15/9/2025")
                .contains("từ 14h00 đến 17h00 ngày 26/9/2025")
                .contains("24h00 ngày 15/9/2025", "00h00 ngày 25/8/2025", "Bộ luật Dân sự 2015 điều 148")
                .contains("Nguyễn Văn Mạnh (Phó Chánh Văn phòng)")
                .contains("Lập hồ sơ", "Chưa có quyết định", "0 kiến nghị", "đếm đến lúc này; chưa tổng hợp");
    }

    @Test
    void hostile_text_is_shown_not_run() throws Exception {
        Round round = office.round(Optional.of("<script>alert(1)</script> & \"x\""));
        String page = reader.page(Role.HEAD, "/ho-so/" + round.caseNumber());
        assertThat(page)
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;");
    }

    @Test
    void an_issued_document_shows_who_did_what_and_what_was_sent() throws Exception {
        Round round = office.round();
        office.issuedNotice(round);
        assertThat(reader.page(Role.HEAD, "/ho-so/" + round.caseNumber()))
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
        assertThat(reader.page(role, "/ho-so/" + round.caseNumber()).contains("sonoivu@example.vn"))
                .isEqualTo(shown);
    }
}
