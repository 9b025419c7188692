package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.conference.Round;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.remedy.Remedy;
import vn.doithoai.remedy.RemedyRegister;
import vn.doithoai.security.Role;

/** Faults are reported on a document's page, and later everyone reads there what became of it. */
@CaseFileServer
class RemedyPagesTest {

    private static final Set<Role> REPORTERS = EnumSet.of(Role.CASE_OFFICER, Role.RECORDS_CLERK);
    private static final String OFFER = "Báo sai sót của văn bản này";

    private final Reader reader;
    private final OfficeAtWork office;
    private final Tasklist tasklist;
    private final RemedyRegister remedies;
    private final DocumentRegister documents;
    private Round round;
    private String id;
    private String notice;

    @Autowired
    RemedyPagesTest(
            Reader reader,
            OfficeAtWork office,
            Tasklist tasklist,
            RemedyRegister remedies,
            DocumentRegister documents) {
        this.reader = reader;
        this.office = office;
        this.tasklist = tasklist;
        this.remedies = remedies;
        this.documents = documents;
    }

    @BeforeEach
    void anIssuedNotice() {
        round = office.round();
        id = office.issuedNotice(round).id();
        notice = "/ho-so/van-ban/" + id;
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void officerAndClerkReportFaults(Role role) throws Exception {
        MockHttpServletResponse page = reader.open(role, notice);
        assertThat(page.getStatus()).isEqualTo(role == Role.ADMINISTRATOR ? 403 : 200);
        assertThat(page.getContentAsString().contains(OFFER)).isEqualTo(REPORTERS.contains(role));
        assertThat(send(role, "RECALL", "").getStatus())
                .isEqualTo(REPORTERS.contains(role) ? 302 : role == Role.ADMINISTRATOR ? 403 : 404);
        assertThat(remedies.ofDocument(id)).hasSize(REPORTERS.contains(role) ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoReadsDraftsOrPetitionsReadsWhatIsAskedFor(Role role) throws Exception {
        send(Role.CASE_OFFICER, "RECALL", "");
        boolean reads = !Set.of(Role.ADMINISTRATOR, Role.SPECIALIST_UNIT, Role.WEB_EDITOR)
                .contains(role);
        assertThat(reader.open(role, notice).getContentAsString().contains("Ghi sai ngày họp"))
                .isEqualTo(reads);
    }

    @Test
    void aRefusedReportIsShownAsTypedWithItsReason() throws Exception {
        MockHttpServletResponse refused = send(Role.CASE_OFFICER, "CORRECT", "không có gạch");
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString())
                .contains("dòng 1: cần đúng hai phần", "không có gạch", "Ghi sai ngày họp")
                .contains("<option value=\"CORRECT\" selected>");
        assertThat(send(Role.CASE_OFFICER, "BURN", "").getContentAsString()).contains("Vui lòng chọn cách xử lý");
        assertThat(send(Role.CASE_OFFICER, "RECALL", "").getStatus()).isEqualTo(302);
        assertThat(reader.page(Role.CASE_OFFICER, notice)).doesNotContain(OFFER);
        assertThat(send(Role.CASE_OFFICER, "RECALL", "").getContentAsString()).contains("đang có một đề nghị");
    }

    @Test
    void aDraftHasNoFaultsToReport() throws Exception {
        Document draft = office.draft(round, DocumentKind.NOTICE);
        assertThat(reader.page(Role.CASE_OFFICER, "/ho-so/van-ban/" + draft.id()))
                .doesNotContain(OFFER, "Xử lý sai sót");
    }

    @Test
    void bothPagesAndTheListTellOfTheReplacement() throws Exception {
        send(Role.RECORDS_CLERK, "REPLACE", "");
        Remedy remedy = remedies.ofDocument(id).get(0);
        String task = "/ho-so/viec/" + tasklist.task("UserTask_DecideRemedy", remedy.caseNumber());
        assertThat(reader.page("chanhvanphong", Role.HEAD, task)).contains("Ghi sai ngày họp", remedy.caseNumber());
        assertThat(reader.open("chuyenvien", Role.CASE_OFFICER, task).getStatus())
                .isEqualTo(404);
        tasklist.complete("chanhvanphong", "UserTask_DecideRemedy", remedy.caseNumber(), Map.of("decision", "approve"));
        tasklist.runJobs();
        String draft = remedies.get(remedy.id()).remedyDocumentId().orElseThrow();
        assertThat(reader.page(Role.CASE_OFFICER, "/ho-so/van-ban/" + draft)).contains("Thay thế", notice);

        office.issue(documents.get(draft));

        assertThat(reader.page(Role.WEB_EDITOR, notice))
                .contains("Đã được thay thế bởi", "/ho-so/van-ban/" + draft)
                .doesNotContain("Ghi sai ngày họp");
        assertThat(reader.page(Role.WEB_EDITOR, "/ho-so/" + round.caseNumber())).contains("Đã được thay thế bởi");
    }

    @Test
    void theRefusedReporterReadsWhy() throws Exception {
        send(Role.CASE_OFFICER, "RECALL", "");
        String number = remedies.ofDocument(id).get(0).caseNumber();
        tasklist.complete(
                "chanhvanphong",
                "UserTask_DecideRemedy",
                number,
                Map.of("decision", "refuse", "remarks", "Ngày họp ghi đúng"));
        assertThat(reader.page(Role.CASE_OFFICER, notice)).contains("Không đồng ý", "Ngày họp ghi đúng", OFFER);
    }

    private MockHttpServletResponse send(Role role, String way, String details) throws Exception {
        return reader.send(
                role,
                post(notice + "/xu-ly-sai-sot")
                        .param("way", way)
                        .param("reason", "Ghi sai ngày họp")
                        .param("details", details));
    }
}
