package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.Wording;
import vn.doithoai.document.lint.Finding;
import vn.doithoai.document.lint.Linter;
import vn.doithoai.document.lint.Reasons;
import vn.doithoai.security.Role;

/** The automatic check on a document's page: the drafter answers it, those who check read the answers. */
@CaseFileServer
class LintPagesTest {

    private static final String REASON = "Trích nguyên văn <b>kiến nghị</b>";

    @Autowired
    private Reader reader;

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Linter linter;

    @Autowired
    private Reasons reasons;

    private Document notice;

    @BeforeEach
    void noticeWithAWarning() {
        notice = office.draft(office.round(), DocumentKind.NOTICE);
        Wording wording = new Wording(
                notice.content().subject(),
                List.of("Ý kiến của nhân dân <i>"),
                notice.content().recipientLines(),
                notice.content().signer());
        drafting.revise(notice.id(), wording, "chuyenvien");
        notice = register.get(notice.id());
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void theDrafterSeesEachFindingWithItsBasisAndAFieldForTheReason() throws Exception {
        assertThat(page(Role.CASE_OFFICER))
                .contains("Kiểm tra tự động", "Cảnh báo:", "“Nhân dân”", "Ý kiến của nhân dân &lt;i&gt;.")
                .contains("Căn cứ: Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.1")
                .contains("<label for=\"ly-do-" + warning().key() + "\">Lý do giữ nguyên");
    }

    @Test
    void aReasonIsTakenAndReadByTheCheckersWhoHaveNoFieldForIt() throws Exception {
        assertThat(reader.send(Role.CASE_OFFICER, reason(REASON)).getRedirectedUrl())
                .isEqualTo("/ho-so/van-ban/" + notice.id() + "?da-luu");

        assertThat(reasons.of(notice.id()).get(warning().key()).reason()).isEqualTo(REASON);
        for (Role checker : List.of(Role.DIVISION_HEAD, Role.RECORDS_CLERK)) {
            assertThat(page(checker))
                    .contains("Lý do giữ nguyên: Trích nguyên văn &lt;b&gt;kiến nghị&lt;/b&gt;")
                    .doesNotContain("name=\"ly-do-");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "CASE_OFFICER", mode = EnumSource.Mode.EXCLUDE)
    void otherRolesGiveNoReasonsAndNobodyWithoutAToken(Role role) throws Exception {
        assertThat(reader.send(role, reason(REASON)).getStatus()).isEqualTo(403);
        reader.sendWithoutToken(Role.CASE_OFFICER, reason(REASON));
        assertThat(reasons.of(notice.id())).isEmpty();
    }

    @Test
    void whoMaySeeNoDraftsSeesNoFindings() throws Exception {
        assertThat(reader.open(Role.SPECIALIST_UNIT, "/ho-so/van-ban/" + notice.id())
                        .getContentAsString())
                .doesNotContain("Kiểm tra tự động");
    }

    @Test
    void aDraftThatChangedMeanwhileRefusesTheReasonAndShowsItAgain() throws Exception {
        MockHttpServletResponse answer = reader.send(Role.CASE_OFFICER, reason(REASON, notice.version() - 1));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("Dự thảo đã được sửa sau khi bạn mở trang", "&lt;b&gt;kiến nghị&lt;/b&gt;</textarea>");
        assertThat(reasons.of(notice.id())).isEmpty();
    }

    @Test
    void aReasonThatIsTooLongIsRefused() throws Exception {
        MockHttpServletResponse answer = reader.send(Role.CASE_OFFICER, reason("x".repeat(1001)));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("quá giới hạn 1000 ký tự");
    }

    @Test
    void anIssuedDocumentIsNotCheckedAnyMore() throws Exception {
        reasons.give(notice.id(), Map.of(warning().key(), REASON), "chuyenvien");
        office.issue(notice);

        assertThat(page(Role.CASE_OFFICER)).doesNotContain("Kiểm tra tự động");
    }

    private Finding warning() {
        return linter.findings(notice).stream()
                .filter(finding -> finding.rule().equals("capital"))
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletRequestBuilder reason(String typed) {
        return reason(typed, notice.version());
    }

    private MockHttpServletRequestBuilder reason(String typed, int basis) {
        return post("/ho-so/van-ban/{id}/ly-do", notice.id())
                .param("ly-do-" + warning().key(), typed)
                .param("basis", Integer.toString(basis));
    }

    private String page(Role role) throws Exception {
        return reader.page(role, "/ho-so/van-ban/" + notice.id());
    }
}
