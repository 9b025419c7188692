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
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.render.PdfText;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionLetters;
import vn.doithoai.remedy.RemedyRegister;
import vn.doithoai.security.Role;

/** About papers of a secret case only its confidants report faults, and nothing that they write gets into a document. */
@CaseFileServer
class SecretRemedyTest {

    private static final Set<Role> CONFIDANTS = EnumSet.of(Role.HEAD, Role.RECEPTION_OFFICER);

    private final Reader reader;
    private final PetitionsAtWork petitions;
    private final PetitionLetters letters;
    private final Renditions renditions;
    private final RemedyRegister remedies;
    private final Tasklist tasklist;
    private Petition petition;
    private String sealed;

    @Autowired
    SecretRemedyTest(
            Reader reader,
            PetitionsAtWork petitions,
            PetitionLetters letters,
            Renditions renditions,
            RemedyRegister remedies,
            Tasklist tasklist) {
        this.reader = reader;
        this.petitions = petitions;
        this.letters = letters;
        this.renditions = renditions;
        this.remedies = remedies;
        this.tasklist = tasklist;
    }

    @BeforeEach
    void anIssuedSealedTransfer() {
        petition = petitions.secret(petitions.round(), "BIMAT nội dung");
        sealed = letters.draft(petition.id(), DocumentKind.TRANSFER_SLIP).documentId();
        issued(sealed, 7);
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theReceptionOfficerReportsFaultsAndTheHeadReadsThem(Role role) throws Exception {
        assertThat(send(role, sealed, "RECALL").getStatus())
                .isEqualTo(role == Role.RECEPTION_OFFICER ? 302 : role == Role.ADMINISTRATOR ? 403 : 404);
        assertThat(remedies.ofDocument(sealed)).hasSize(role == Role.RECEPTION_OFFICER ? 1 : 0);
        send(Role.RECEPTION_OFFICER, sealed, "RECALL");
        assertThat(reader.open(role, "/ho-so/van-ban/" + sealed)
                        .getContentAsString()
                        .contains("BIMAT lỗi"))
                .isEqualTo(CONFIDANTS.contains(role));
    }

    @Test
    void theRecallOfASealedPaperIsSealedItself() throws Exception {
        send(Role.RECEPTION_OFFICER, sealed, "RECALL");
        String recall = approved(sealed);
        assertThat(text(recall))
                .contains("thu hồi Phiếu chuyển số 07/PC-VPUB ngày 05/9/2025")
                .doesNotContain("BIMAT lỗi", "BIMAT tóm tắt", PetitionsAtWork.NAME);
        assertThat(reader.open(Role.RECORDS_CLERK, "/ho-so/van-ban/" + recall).getStatus())
                .isEqualTo(200);
        assertThat(reader.open(Role.DIVISION_HEAD, "/ho-so/van-ban/" + recall).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aSealedPaperIsReplacedByASealedOneAndNeverCorrected() throws Exception {
        String refused = send(Role.RECEPTION_OFFICER, sealed, "CORRECT").getContentAsString();
        assertThat(refused).contains("hồ sơ mật chỉ thay thế hoặc thu hồi");
        String page = reader.page(Role.RECEPTION_OFFICER, "/ho-so/van-ban/" + sealed);
        assertThat(page).contains("Báo sai sót của văn bản này").doesNotContain("value=\"CORRECT\"");
        assertThat(send(Role.RECEPTION_OFFICER, sealed, "REPLACE").getStatus()).isEqualTo(302);
    }

    @Test
    void anEarlierPaperWithNamesIsOnlyRecalledAndTheRecallNamesNobody() throws Exception {
        petitions
                .tables()
                .sql("update petition set secret = false, authority = 'Tòa án'")
                .update();
        String naming =
                letters.draft(petition.id(), DocumentKind.GUIDANCE_LETTER).documentId();
        issued(naming, 8);
        assertThat(text(naming)).contains(PetitionsAtWork.NAME);
        petitions.tables().sql("update petition set secret = true").update();
        assertThat(send(Role.RECEPTION_OFFICER, naming, "REPLACE").getContentAsString())
                .contains("chỉ có thể thu hồi");
        send(Role.RECEPTION_OFFICER, naming, "RECALL");
        assertThat(text(approved(naming)))
                .contains("Công văn số 08/VPUB-TCHCQT")
                .doesNotContain(PetitionsAtWork.NAME, "BIMAT");
    }

    private String approved(String faulty) {
        String number = remedies.ofDocument(faulty).get(0).caseNumber();
        tasklist.complete("chanhvanphong", "UserTask_DecideRemedy", number, Map.of("decision", "approve"));
        tasklist.runJobs();
        return remedies.ofDocument(faulty).get(0).remedyDocumentId().orElseThrow();
    }

    private void issued(String id, int number) {
        petitions
                .tables()
                .sql("update document set state = 'FILED', number = ?, number_year = 2025, issued_on = '2025-09-05'"
                        + " where id = ?")
                .params(number, id)
                .update();
    }

    private String text(String document) {
        return String.join("\n", PdfText.paragraphs(renditions.current(document).pdf()));
    }

    private MockHttpServletResponse send(Role role, String document, String way) throws Exception {
        return reader.send(
                role,
                post("/ho-so/van-ban/" + document + "/xu-ly-sai-sot")
                        .param("way", way)
                        .param("reason", "BIMAT lỗi")
                        .param("details", "a | b"));
    }
}
