package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.render.PdfText;
import vn.doithoai.engine.Sha256;
import vn.doithoai.petition.Petition;
import vn.doithoai.security.Role;

/** A round's whole file: for whom, what is in it, what never is, and that it can be checked. */
@CaseFileServer
class RoundFileTest {
    private static final Set<Role> TAKERS = EnumSet.complementOf(
            EnumSet.of(Role.RECEPTION_OFFICER, Role.SPECIALIST_UNIT, Role.WEB_EDITOR, Role.ADMINISTRATOR));

    private final Reader reader;
    private final IssuedPapers papers;
    private final RoundRegister rounds;
    private final Renditions renditions;
    private String round;
    private Petition petition;
    private Petition secret;

    @Autowired
    RoundFileTest(Reader reader, IssuedPapers papers, RoundRegister rounds, Renditions renditions) {
        this.reader = reader;
        this.papers = papers;
        this.rounds = rounds;
        this.renditions = renditions;
    }

    @BeforeEach
    void aRoundWithLetters() {
        round = papers.petitions().round();
        papers.office().issuedNotice(rounds.byCaseNumber(round).orElseThrow());
        OfficeAtWork.setClock(LocalDateTime.of(2025, 8, 25, 9, 0));
        petition = papers.petition(round);
        papers.letter(petition, DocumentKind.GUIDANCE_LETTER);
        secret = papers.secret(round);
        papers.letter(secret, DocumentKind.TRANSFER_SLIP);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void those_in_charge_and_the_clerk_take_it_once_the_round_is_over(Role role) throws Exception {
        MockHttpServletResponse early = reader.open(role, address());
        assertThat(early.getStatus()).isEqualTo(TAKERS.contains(role) ? 409 : 403);
        assertThat(early.getContentAsString().contains("chưa kết thúc nên chưa lập được hồ sơ lưu"))
                .isEqualTo(TAKERS.contains(role));
        assertThat(page(role)).doesNotContain("ho-so-luu.zip");
        papers.close(round);
        assertThat(reader.open(role, address()).getStatus()).isEqualTo(TAKERS.contains(role) ? 200 : 403);
        assertThat(page(role).contains("href=\"" + address() + "\"")).isEqualTo(TAKERS.contains(role));
        assertThat(papers.petitions().readings(secret)).isEmpty();
    }

    @Test
    void it_holds_the_documents_in_time_order_the_books_and_their_checksums() throws Exception {
        papers.close(round);
        MockHttpServletResponse answer = reader.open(Role.RECORDS_CLERK, address());
        assertThat(answer.getHeader("Content-Disposition")).contains("ho-so-" + round + ".zip");
        ZipFiles zip = ZipFiles.of(answer.getContentAsByteArray());
        assertThat(zip.files().keySet())
                .containsExactly(
                        "01_01-TB-VPUB_2025-08-25/01-TB-VPUB.docx",
                        "01_01-TB-VPUB_2025-08-25/01-TB-VPUB.pdf",
                        "02_01-VPUB-TCHCQT_2025-08-25/01-VPUB-TCHCQT.docx",
                        "02_01-VPUB-TCHCQT_2025-08-25/01-VPUB-TCHCQT.pdf",
                        "muc-luc.pdf",
                        "so-dang-ky/so-kien-nghi.csv",
                        "so-dang-ky/so-van-ban-di.csv",
                        "so-dang-ky/so-van-ban-di.pdf",
                        "so-dang-ky/gui-van-ban.csv",
                        "manifest.json",
                        "SHA256SUMS");
        List<String> sums = zip.text("SHA256SUMS").lines().toList();
        assertThat(sums)
                .hasSize(zip.files().size() - 1)
                .isSortedAccordingTo((one, other) -> one.substring(66).compareTo(other.substring(66)));
        sums.forEach(sum -> assertThat(Sha256.of(zip.bytes(sum.substring(66)))).isEqualTo(sum.substring(0, 64)));
        assertThat(papers.petitions().readings(petition)).containsExactly("nguoi EXPORT");
    }

    @Test
    void its_lists_say_what_it_holds() throws Exception {
        papers.close(round);
        ZipFiles zip = taken(Role.CASE_OFFICER);
        assertThat(PdfText.text(zip.bytes("muc-luc.pdf")))
                .contains("MỤC LỤC VĂN BẢN TRONG HỒ SƠ", "Hồ sơ số " + round, "Kết thúc ngày 30/10/2025; 02 văn bản")
                .contains("01/TB-VPUB", "25/8/2025", "Văn phòng Ủy ban nhân dân tỉnh Sơn La");
        assertThat(PdfText.text(zip.bytes("so-dang-ky/so-van-ban-di.pdf")))
                .contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Năm: 2025", "Ký hiệu TB-VPUB năm 2025: từ số 01 đến số 01");
        assertThat(zip.text("so-dang-ky/gui-van-ban.csv"))
                .contains("\"01/TB-VPUB\",\"" + round + "/GN-0001\"", "Chờ gửi");
        assertThat(zip.text("so-dang-ky/so-kien-nghi.csv")).contains("Đường vào trường bị hỏng", "Ông N.V.Ẩ.");
        assertThat(zip.text("manifest.json"))
                .contains("\"caseNumber\" : \"" + round + "\"", "\"documents\" : 2", "\"number\" : \"01/TB-VPUB\"");
        String notice = papers.petitions()
                .tables()
                .sql("select document_id from outgoing_entry where symbol = 'TB'")
                .query(String.class)
                .single();
        assertThat(zip.bytes("01_01-TB-VPUB_2025-08-25/01-TB-VPUB.pdf"))
                .isEqualTo(renditions.frozen(notice).orElseThrow().pdf());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HEAD", "RECORDS_CLERK", "CASE_OFFICER", "MANAGER"})
    void nobody_s_file_tells_of_a_secret_case_and_no_list_names_a_person(Role role) throws Exception {
        papers.close(round);
        ZipFiles zip = taken(role);
        String lists = zip.files().keySet().stream()
                .filter(path -> !path.startsWith("0"))
                .map(path -> path + "\n" + (path.endsWith(".pdf") ? PdfText.text(zip.bytes(path)) : zip.text(path)))
                .collect(Collectors.joining("\n"));
        assertThat(lists)
                .contains("01/TB-VPUB")
                .doesNotContain("BIMAT", "PC-VPUB", secret.caseNumber(), PetitionsAtWork.NAME, "tổ 7", "@example.vn");
        assertThat(lists.contains("01/VPUB-TCHCQT")).isEqualTo(role != Role.MANAGER);
        assertThat(papers.petitions().readings(petition)).hasSize(role == Role.MANAGER ? 0 : 1);
    }

    private ZipFiles taken(Role role) throws Exception {
        return ZipFiles.of(reader.open(role, address()).getContentAsByteArray());
    }

    private String page(Role role) throws Exception {
        return reader.open(role, "/ho-so/" + round).getContentAsString();
    }

    private String address() {
        return "/ho-so/" + round + "/ho-so-luu.zip";
    }
}
