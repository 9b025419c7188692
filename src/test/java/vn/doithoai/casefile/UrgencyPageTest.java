package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Urgency;
import vn.doithoai.security.Role;

/** The drafter says how urgent a document is. */
@CaseFileServer
class UrgencyPageTest {

    private final Reader reader;
    private final OfficeAtWork office;
    private final DocumentRegister documents;

    @Autowired
    UrgencyPageTest(Reader reader, OfficeAtWork office, DocumentRegister documents) {
        this.reader = reader;
        this.office = office;
        this.documents = documents;
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void theMarkIsPutOnAndTakenOff() throws Exception {
        Document notice = office.draft(office.round(), DocumentKind.NOTICE);

        assertThat(mark(Role.CASE_OFFICER, notice, "EXPRESS").getRedirectedUrl())
                .endsWith("?da-luu");
        assertThat(now(notice).content().marks().urgency()).contains(Urgency.EXPRESS);
        assertThat(reader.page(Role.CASE_OFFICER, "/ho-so/van-ban/" + notice.id()))
                .contains("<option value=\"EXPRESS\" selected>Hỏa tốc");

        mark(Role.CASE_OFFICER, notice, "");
        assertThat(now(notice).content().marks().urgency()).isEmpty();
    }

    @Test
    void otherCodesOtherPeopleAndHandedInDocumentsAreRefused() throws Exception {
        Document notice = office.draft(office.round(), DocumentKind.NOTICE);
        assertThat(mark(Role.CASE_OFFICER, notice, "X").getContentAsString()).contains("Mức độ khẩn không hợp lệ");
        assertThat(mark(Role.RECORDS_CLERK, notice, "EXPRESS").getStatus()).isEqualTo(403);

        office.handIn(notice);

        assertThat(mark(Role.CASE_OFFICER, notice, "EXPRESS").getStatus()).isEqualTo(400);
        assertThat(reader.page(Role.CASE_OFFICER, "/ho-so/van-ban/" + notice.id()))
                .doesNotContain("muc-do-khan");
        assertThat(now(notice).content().marks().urgency()).isEmpty();
    }

    private Document now(Document document) {
        return documents.get(document.id());
    }

    private MockHttpServletResponse mark(Role role, Document document, String urgency) throws Exception {
        return reader.send(
                role,
                post("/ho-so/van-ban/{id}/muc-do-khan", document.id())
                        .param("basis", Integer.toString(now(document).version()))
                        .param("urgency", urgency));
    }
}
