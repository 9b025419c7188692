package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Review;
import vn.doithoai.document.Step;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.security.Role;

/** What a draft may say, who may sign it, and what becomes of a change made from an older text. */
@CaseFileServer
class WordingRulesTest {

    private static final String SUBJECT = "Về việc tổ chức hội nghị đối thoại";

    private final Reader reader;
    private final OfficeAtWork office;
    private final DocumentRegister register;
    private final Review review;
    private Document notice;

    @Autowired
    WordingRulesTest(Reader reader, OfficeAtWork office, DocumentRegister register, Review review) {
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
    void a_subject_longer_than_the_data_standard_allows_is_refused() throws Exception {
        MockHttpServletResponse answer = reader.send(Role.CASE_OFFICER, wording("a".repeat(501), "", "chanhvanphong"));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("dài 501 ký tự, quá giới hạn 500 ký tự");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Như trên", "Lưu: VT\nNhư trên", "Lưu: VT\nLưu: VT, TCHCQT", "Như trên\nLưu:"})
    void recipients_without_a_filing_line_at_the_end_are_refused(String recipients) throws Exception {
        MockHttpServletResponse answer = reader.send(
                Role.CASE_OFFICER, wording(SUBJECT, "", "chanhvanphong").with(request -> {
                    request.setParameter("recipients", recipients);
                    return request;
                }));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("phải là dòng lưu", ">" + recipients + "</textarea>");
        assertThat(register.get(notice.id()).content()).isEqualTo(notice.content());
    }

    @Test
    void only_head_and_deputies_are_offered_as_signers() throws Exception {
        assertThat(page(Role.CASE_OFFICER))
                .contains("value=\"chanhvanphong\"", "value=\"phochanhvanphong\"")
                .doesNotContain("value=\"truongphong\"");
    }

    @Test
    void a_draft_changed_meanwhile_is_kept_and_the_late_text_shown_again() throws Exception {
        MockHttpServletRequestBuilder late = wording("Về việc muộn", "Đoạn muộn", "chanhvanphong");
        reader.send(Role.CASE_OFFICER, wording(SUBJECT, "", "chanhvanphong"));

        MockHttpServletResponse answer = reader.send(Role.CASE_OFFICER, late);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("đã được sửa sau khi bạn mở trang", "Về việc muộn</textarea>", "Đoạn muộn</textarea>")
                .contains("name=\"basis\" value=\"1\"");
        assertThat(register.get(notice.id()).content().subject()).isEqualTo(SUBJECT);

        reader.send(Role.CASE_OFFICER, wording("Về việc muộn", "Đoạn muộn", "chanhvanphong"));
        assertThat(register.get(notice.id()).content().subject()).isEqualTo("Về việc muộn");
    }

    @Test
    void whoever_changed_a_draft_is_its_author() throws Exception {
        reader.send(Role.CASE_OFFICER, wording(SUBJECT, "", "chanhvanphong"));
        office.handIn(notice);
        assertThatThrownBy(() -> review.pass(notice.id(), Step.CONTENT_CHECK, "nguoi"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Bạn đã soạn thảo văn bản này");
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
