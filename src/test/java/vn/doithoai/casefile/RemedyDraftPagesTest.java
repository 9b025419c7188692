package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.Round;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.remedy.Remedy;
import vn.doithoai.remedy.RemedyRegister;
import vn.doithoai.security.Role;

/** What can be done about a remedy on its way: give it up, put the texts of its draft right. */
@CaseFileServer
class RemedyDraftPagesTest {

    private static final String OFFER = "Báo sai sót của văn bản này";

    private final Reader reader;
    private final OfficeAtWork office;
    private final Tasklist tasklist;
    private final RemedyRegister remedies;
    private final DocumentRegister documents;
    private String id;
    private String notice;

    @Autowired
    RemedyDraftPagesTest(
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
        Round round = office.round();
        id = office.issuedNotice(round).id();
        notice = "/ho-so/van-ban/" + id;
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void theReporterOrTheHeadWithdrawsAndTheDrafterPutsTheTextsRight() throws Exception {
        send();
        Remedy remedy = remedies.ofDocument(id).get(0);
        assertThat(reader.send(Role.DIVISION_HEAD, post(notice + "/rut-xu-ly-sai-sot"))
                        .getStatus())
                .isEqualTo(404);
        tasklist.complete("chanhvanphong", "UserTask_DecideRemedy", remedy.caseNumber(), Map.of("decision", "approve"));
        tasklist.runJobs();
        String draft = remedies.get(remedy.id()).remedyDocumentId().orElseThrow();
        String address = "/ho-so/van-ban/" + draft;
        assertThat(reader.page(Role.CASE_OFFICER, address)).contains("sua-van-ban-xu-ly", "name=\"PLACE\"");
        assertThat(reader.send(
                                Role.CASE_OFFICER,
                                post(address + "/sua-van-ban-xu-ly")
                                        .param("basis", "0")
                                        .param("PLACE", " "))
                        .getStatus())
                .isEqualTo(400);
        assertThat(reader.page(Role.HEAD, notice)).contains("Rút đề nghị " + remedy.caseNumber());
        assertThat(reader.send(Role.HEAD, post(notice + "/rut-xu-ly-sai-sot")).getStatus())
                .isEqualTo(302);
        assertThat(documents.get(draft).state().title()).contains("bỏ dự thảo");
        assertThat(reader.page(Role.CASE_OFFICER, notice)).contains("Đã rút đề nghị", OFFER);
    }

    private void send() throws Exception {
        reader.send(
                Role.CASE_OFFICER,
                post(notice + "/xu-ly-sai-sot").param("way", "REPLACE").param("reason", "Ghi sai nơi họp"));
    }
}
