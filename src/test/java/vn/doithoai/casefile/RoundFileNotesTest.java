package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.outgoing.OutgoingNotes;
import vn.doithoai.document.render.PdfText;
import vn.doithoai.document.signature.SampleAuthority;
import vn.doithoai.document.signature.SignedOriginals;
import vn.doithoai.remedy.Remedy;
import vn.doithoai.remedy.RemedyRegister;
import vn.doithoai.security.Role;

/** What a round's lists note of its documents: signed or not, replaced or in force. */
@CaseFileServer
class RoundFileNotesTest {

    private static final String NOTICE = "01_01-TB-VPUB_2025-08-25/01-TB-VPUB";

    @Autowired
    private Reader reader;

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private Tasklist tasklist;

    @Autowired
    private RoundRegister rounds;

    @Autowired
    private DocumentRegister documents;

    @Autowired
    private Renditions renditions;

    @Autowired
    private SignedOriginals originals;

    @Autowired
    private OutgoingNotes notes;

    @Autowired
    private RemedyRegister remedies;

    private String round;
    private Document notice;

    @BeforeEach
    void twoDocuments() {
        round = papers.petitions().round();
        notice = documents.get(papers.office()
                .issuedNotice(rounds.byCaseNumber(round).orElseThrow())
                .id());
        OfficeAtWork.setClock(LocalDateTime.of(2025, 8, 26, 8, 0));
        papers.letter(papers.petition(round), DocumentKind.GUIDANCE_LETTER);
    }

    @Test
    void the_signed_original_stands_beside_the_rendition_and_every_list_says_so() throws Exception {
        byte[] issued = renditions.frozen(notice.id()).orElseThrow().pdf();
        byte[] signed = new SampleAuthority("CA mẫu").person("Nguyễn Văn A").sign(issued);
        originals.keep(notice, signed, "vanthu");
        ZipFiles zip = taken();
        assertThat(zip.files().keySet()).startsWith(NOTICE + ".docx", NOTICE + ".pdf", NOTICE + "-ban-ky-so.pdf");
        assertThat(zip.bytes(NOTICE + ".pdf")).isEqualTo(issued);
        assertThat(zip.bytes(NOTICE + "-ban-ky-so.pdf")).isEqualTo(signed);
        assertThat(zip.text("manifest.json"))
                .containsSubsequence("02_01-VPUB", "\"form\" : \"pdf\"", "\"signedOriginal\" : false", "Bản chưa ký số")
                .containsSubsequence(
                        NOTICE + "-ban-ky-so.pdf",
                        "\"form\" : \"signed-pdf\"",
                        "\"signedOriginal\" : true",
                        "chưa xác định tin cậy");
        assertThat(PdfText.text(zip.bytes("muc-luc.pdf")))
                .containsSubsequence("01/TB-VPUB", "Có bản ký", "01/VPUB", "Bản", "chưa ký");
        assertThat(zip.text("so-dang-ky/so-van-ban-di.csv"))
                .contains("\"Bản chưa ký số\"", "\"Có bản ký số, chưa xác định tin cậy\"");
    }

    @Test
    void a_replaced_document_stays_with_its_note_beside_what_replaced_it() throws Exception {
        Document replacement = replacement();
        String note = "Đã được thay thế bởi Thông báo số 02/TB-VPUB ngày 26/8/2025";
        assertThat(notes.of(List.of(notice.id(), replacement.id())))
                .isEqualTo(Map.of(
                        notice.id(), List.of(note, "Bản chưa ký số"), replacement.id(), List.of("Bản chưa ký số")));
        ZipFiles zip = taken();
        assertThat(zip.files().keySet()).contains(NOTICE + ".pdf", "03_02-TB-VPUB_2025-08-26/02-TB-VPUB.pdf");
        assertThat(zip.text("manifest.json")).contains("\"notes\" : [\n        \"" + note + "\",");
        assertThat(zip.text("so-dang-ky/so-van-ban-di.csv")).contains("\"" + note + "; Bản chưa ký số\"");
    }

    private Document replacement() throws Exception {
        reader.send(
                Role.RECORDS_CLERK,
                post("/ho-so/van-ban/" + notice.id() + "/xu-ly-sai-sot")
                        .param("way", "REPLACE")
                        .param("reason", "Ghi sai ngày họp")
                        .param("details", ""));
        Remedy remedy = remedies.ofDocument(notice.id()).get(0);
        tasklist.complete("chanhvanphong", "UserTask_DecideRemedy", remedy.caseNumber(), Map.of("decision", "approve"));
        tasklist.runJobs();
        return papers.office()
                .issue(documents.get(
                        remedies.get(remedy.id()).remedyDocumentId().orElseThrow()));
    }

    private ZipFiles taken() throws Exception {
        papers.close(round);
        return ZipFiles.of(reader.open(Role.RECORDS_CLERK, "/ho-so/" + round + "/ho-so-luu.zip")
                .getContentAsByteArray());
    }
}
