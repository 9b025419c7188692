package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Review;
import vn.doithoai.security.Role;

/** Changing the wording of a draft: by whom, how long, and what becomes of it. */
@CaseFileServer
class EditingTest {

    private static final String SUBJECT = "Về việc tổ chức hội nghị đối thoại";

    private final Reader reader;
    private final OfficeAtWork office;
    private final DocumentRegister register;
    private final Review review;
    private Document notice;

    @Autowired
    EditingTest(Reader reader, OfficeAtWork office, DocumentRegister register, Review review) {
        this.reader = reader;
        this.office = office;
        this.register = register;
        this.review = review;
    }

    @BeforeEach
    void draftNotice() {
        notice = office.draft(office.round(), DocumentKind.NOTICE);
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void what_a_case_officer_saves_stands_in_the_draft_in_nfc() throws Exception {
        MockHttpServletResponse answer = reader.send(
                Role.CASE_OFFICER, wording("Ve\u0302\u0300 việc", " Đoạn một.\r\n\r\nĐoạn hai. ", "chanhvanphong"));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/ho-so/van-ban/" + notice.id() + "?da-luu");
        Document saved = register.get(notice.id());
        assertThat(saved.content().subject()).isEqualTo("Về việc");
        assertThat(saved.content().additions()).isEqualTo(List.of("Đoạn một.", "Đoạn hai."));
        assertThat(saved.content().signer()).isEqualTo("chanhvanphong");
        assertThat(saved.content().recipientLines()).containsExactly("Như trên", "Lưu: VT, TCHCQT");
        assertThat(saved.content().deliverTo()).isEqualTo(notice.content().deliverTo());
        assertThat(page(Role.CASE_OFFICER))
                .contains("Đoạn một.\nĐoạn hai.</textarea>", "Nguyễn Văn A (Chánh Văn phòng)");
    }

    @Test
    void a_form_sent_from_tasklist_leads_back_to_its_task() throws Exception {
        MockHttpServletResponse answer = reader.send(
                Role.CASE_OFFICER, wording(SUBJECT, "", "phochanhvanphong").param("viec", "12/../ab"));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/ho-so/viec/12%2F..%2Fab?da-luu");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Đoạn, chanhvanphong, Trích yếu",
        "Về việc, Đoạn, chuyenvien, người ký",
        "Về việc, Đoạn, '', người ký",
        "Về việc, Đoạn, truongphong, người ký",
        "Về việc, Chữ 漢 lạ, chanhvanphong, không in được"
    })
    void what_is_refused_is_shown_again_with_the_reason(String subject, String additions, String signer, String reason)
            throws Exception {
        String before = register.get(notice.id()).content().subject();
        MockHttpServletResponse answer = reader.send(Role.CASE_OFFICER, wording(subject, additions, signer));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("role=\"alert\"", reason)
                .contains(">" + additions + "</textarea>");
        assertThat(register.get(notice.id()).content().subject()).isEqualTo(before);
    }

    @Test
    void hostile_text_comes_back_as_text() throws Exception {
        String hostile = "</textarea><script>alert(1)</script>";
        reader.send(Role.CASE_OFFICER, wording(hostile, hostile, "chanhvanphong"));
        assertThat(register.get(notice.id()).content().subject()).isEqualTo(hostile);
        assertThat(page(Role.CASE_OFFICER)).doesNotContain("<script>").contains("&lt;/textarea&gt;&lt;script&gt;");
    }

    static Set<Role> others() {
        return Role.staff().stream().filter(role -> role != Role.CASE_OFFICER).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("others")
    void other_roles_see_no_form_and_may_not_send_one(Role role) throws Exception {
        assertThat(reader.open(role, "/ho-so/van-ban/" + notice.id()).getContentAsString())
                .doesNotContain("<textarea");
        assertThat(reader.send(role, wording(SUBJECT, "", "chanhvanphong")).getStatus())
                .isEqualTo(403);
        assertThat(register.get(notice.id()).content().subject()).isNotEqualTo(SUBJECT);
    }

    @Test
    void a_form_without_its_token_changes_nothing() throws Exception {
        MockHttpServletResponse answer =
                reader.sendWithoutToken(Role.CASE_OFFICER, wording(SUBJECT, "", "chanhvanphong"));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/dang-nhap?het-phien");
        assertThat(register.get(notice.id()).content().subject()).isNotEqualTo(SUBJECT);
    }

    @Test
    void a_document_that_was_handed_in_can_no_longer_be_changed() throws Exception {
        notice = office.issuedNotice(office.round());
        assertThat(page(Role.CASE_OFFICER)).doesNotContain("name=\"subject\"", "name=\"additions\"", "/sua\"");
        MockHttpServletResponse answer = reader.send(Role.CASE_OFFICER, wording(SUBJECT, "", "chanhvanphong"));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("không còn là dự thảo");
        assertThat(register.get(notice.id()).content().subject()).isNotEqualTo(SUBJECT);
    }

    private MockHttpServletRequestBuilder wording(String subject, String additions, String signer) {
        return post("/ho-so/van-ban/{id}/sua", notice.id())
                .param("subject", subject)
                .param("additions", additions)
                .param("recipients", "- Như trên;\r\n- Lưu: VT, TCHCQT.")
                .param("basis", Integer.toString(register.get(notice.id()).version()))
                .param("signer", signer);
    }

    private String page(Role role) throws Exception {
        return reader.page(role, "/ho-so/van-ban/" + notice.id());
    }
}
