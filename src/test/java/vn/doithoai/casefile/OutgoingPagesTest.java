package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.petition.Petition;
import vn.doithoai.remedy.RemedyContents;
import vn.doithoai.security.Role;

/** The outgoing register, as each role sees it. */
@CaseFileServer
class OutgoingPagesTest {
    private static final String LIST = "/ho-so/van-ban-di";
    private static final Set<Role> READERS = EnumSet.of(
            Role.HEAD, Role.DEPUTY_HEAD, Role.DIVISION_HEAD, Role.CASE_OFFICER, Role.RECORDS_CLERK, Role.MANAGER);

    private final Reader reader;
    private final IssuedPapers papers;

    @Autowired
    OutgoingPagesTest(Reader reader, IssuedPapers papers) {
        this.reader = reader;
        this.papers = papers;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void it_is_open_to_those_in_charge_and_the_clerk(Role role) throws Exception {
        int expected = READERS.contains(role) ? 200 : 403;
        assertThat(reader.open(role, LIST).getStatus()).isEqualTo(expected);
        assertThat(reader.open(role, LIST + "/kiem-tra").getStatus()).isEqualTo(expected);
        assertThat(reader.send(role, post(LIST)).getStatus()).isEqualTo(expected);
        assertThat(reader.send(role, post(LIST + "/xuat.xlsx")).getStatus()).isEqualTo(expected);
        assertThat(reader.send(role, post(LIST + "/xuat.pdf")).getStatus()).isEqualTo(expected);
        assertThat(reader.sendWithoutToken(role, post(LIST)).getStatus()).isNotEqualTo(200);
        assertThat(reader.open(role, "/ho-so").getContentAsString().contains("href=\"" + LIST + "\""))
                .isEqualTo(READERS.contains(role));
    }

    @Test
    void strangers_are_sent_to_sign_in() throws Exception {
        assertThat(reader.openAsStranger(LIST).getRedirectedUrl()).isEqualTo("/dang-nhap");
        assertThat(reader.openAsStranger(LIST + "/kiem-tra").getRedirectedUrl()).isEqualTo("/dang-nhap");
    }

    /** Covered or not, the line of a secret case looks like that of any other. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DEPUTY_HEAD", "DIVISION_HEAD", "CASE_OFFICER", "MANAGER"})
    void a_secret_transfer_cannot_be_told_from_another(Role role) throws Exception {
        String round = papers.petitions().round();
        papers.letter(papers.petition(round), DocumentKind.TRANSFER_SLIP);
        papers.letter(papers.secret(round), DocumentKind.TRANSFER_SLIP);
        String page = reader.page(role, LIST);
        assertThat(row(page, "01/PC-VPUB")).isNotEmpty().isEqualTo(row(page, "02/PC-VPUB"));
        assertThat(page)
                .contains("Phiếu chuyển. Văn bản không hiển thị")
                .doesNotContain("BIMAT", "KN-2025", IssuedPapers.AUTHORITY, PetitionsAtWork.NAME);
        assertThat(found(role, "bimat")).contains("<strong>0</strong>");
        assertThat(found(role, "nguoi gui kien nghi")).contains("<strong>0</strong>");
        assertThat(found(role, "02/pc")).contains("<strong>1</strong>");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HEAD", "RECORDS_CLERK"})
    void who_handles_papers_of_petitions_reads_the_lines_without_people(Role role) throws Exception {
        String round = papers.petitions().round();
        Petition petition = papers.petition(round);
        Document guidance = papers.letter(petition, DocumentKind.GUIDANCE_LETTER);
        papers.letter(papers.secret(round), DocumentKind.TRANSFER_SLIP);
        assertThat(reader.page(role, LIST))
                .contains("01/VPUB-TCHCQT", "/ho-so/van-ban/" + guidance.id(), "01/PC-VPUB", "BIMAT nơi nhận")
                .contains("Người gửi kiến nghị " + petition.caseNumber(), petition.caseNumber())
                .doesNotContain(PetitionsAtWork.NAME, "không hiển thị");
        papers.petitions()
                .tables()
                .sql("update petition set secret = true where id = ?")
                .param(petition.id())
                .update();
        String since = reader.page(role, LIST);
        assertThat(since.contains("/ho-so/van-ban/" + guidance.id())).isEqualTo(role == Role.HEAD);
        assertThat(since.contains(petition.caseNumber())).isEqualTo(role == Role.HEAD);
        assertThat(since).contains("01/VPUB-TCHCQT", "BIMAT nơi nhận");
        assertThat(papers.petitions().readings(petition)).isEmpty();
    }

    @Test
    void the_clerk_reads_the_recall_of_a_sealed_paper_and_no_other_paper_of_its_case() throws Exception {
        Document paper = papers.letter(papers.secret(papers.petitions().round()), DocumentKind.TRANSFER_SLIP);
        for (String template : List.of(RemedyContents.SEALED_RECALL, "remedy/recall")) {
            papers.petitions()
                    .tables()
                    .sql("update outgoing_entry set template = ? where document_id = ?")
                    .params(template, paper.id())
                    .update();
            assertThat(reader.page(Role.RECORDS_CLERK, LIST).contains("BIMAT nơi nhận"))
                    .isEqualTo(template.equals(RemedyContents.SEALED_RECALL));
        }
    }

    private String found(Role role, String text) throws Exception {
        return reader.send(role, post(LIST).param("q", text)).getContentAsString();
    }

    /** What stands in the line of a number, but for the number itself. */
    private static String row(String page, String number) {
        int from = page.indexOf(">" + number + "<");
        return from < 0 ? "" : page.substring(from + number.length() + 1, page.indexOf("</tr>", from));
    }
}
