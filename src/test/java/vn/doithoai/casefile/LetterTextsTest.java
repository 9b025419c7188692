package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Review;
import vn.doithoai.document.Step;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionLetters;
import vn.doithoai.petition.PetitionTrail;
import vn.doithoai.security.Role;

/** A letter that says something wrong is put right where its text comes from. */
@CaseFileServer
class LetterTextsTest {

    private final Reader reader;
    private final PetitionsAtWork petitions;
    private final PetitionLetters letters;
    private final DocumentRegister documents;
    private final PetitionTrail trail;
    private final Review review;
    private Petition petition;

    @Autowired
    LetterTextsTest(
            Reader reader,
            PetitionsAtWork petitions,
            PetitionLetters letters,
            DocumentRegister documents,
            PetitionTrail trail,
            Review review) {
        this.reader = reader;
        this.petitions = petitions;
        this.letters = letters;
        this.documents = documents;
        this.trail = trail;
        this.review = review;
    }

    @BeforeEach
    void answered() {
        petition = petitions.classified(petitions.round(), "Đường vào trường bị hỏng");
        petitions
                .tables()
                .sql("update petition set answer_form = 'WRITTEN', answer = 'Đã sưa đường.', answered_by = 'donvi',"
                        + " refusal = 'Trùng', missing = 'Bản chụp', authority = 'UBND phường Tô Hiệu' where id = ?")
                .param(petition.id())
                .update();
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void the_answer_of_a_returned_letter_is_corrected_in_letter_and_case() throws Exception {
        String letter = letter(DocumentKind.ANSWER_LETTER);
        review.pass(letter, Step.DRAFT, "chuyenvien");
        review.sendBack(letter, Step.CONTENT_CHECK, "truongphong", Optional.of("Sai chính tả"));
        assertThat(reader.page(Role.CASE_OFFICER, "/ho-so/van-ban/" + letter))
                .contains("Nội dung trả lời", "Đã sưa đường.</textarea>")
                .doesNotContain("name=\"MISSING\"");

        assertThat(send(letter, "ANSWER", "Đã sửa đường.\r\nXin cảm ơn.").getRedirectedUrl())
                .isEqualTo("/ho-so/van-ban/" + letter + "?da-luu");

        assertThat(facts(letter)).containsEntry("answer", "Đã sửa đường.\nXin cảm ơn.");
        assertThat(petitions.get(petition).answer().orElseThrow().text()).isEqualTo("Đã sửa đường.\nXin cảm ơn.");
        assertThat(trail.of(petition.id()))
                .filteredOn(entry -> entry.deed() == PetitionTrail.Deed.LETTER_CORRECTED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.who() + ": " + entry.note().orElseThrow())
                        .isEqualTo("nguoi: Nội dung trả lời"));
        review.pass(letter, Step.DRAFT, "chuyenvien");
        assertThatThrownBy(() -> review.pass(letter, Step.CONTENT_CHECK, "nguoi"))
                .hasMessageContaining("Bạn đã soạn thảo văn bản này");
    }

    @Test
    void other_letters_offer_what_they_print() throws Exception {
        String supplement = letter(DocumentKind.SUPPLEMENT_LETTER);
        send(supplement, "MISSING", "Bản chụp quyết định số 5");
        assertThat(facts(supplement)).containsEntry("missing", "Bản chụp quyết định số 5");
        String refusal = letter(DocumentKind.REFUSAL_NOTICE);
        send(refusal, "REFUSAL", "Đã trả lời năm 2024");
        assertThat(facts(refusal)).containsEntry("reason", "Đã trả lời năm 2024");
        String transfer = letter(DocumentKind.TRANSFER_SLIP);
        send(transfer, "AUTHORITY", "Ủy ban nhân dân phường Chiềng Sinh");
        assertThat(facts(transfer)).containsEntry("authority", "Ủy ban nhân dân phường Chiềng Sinh");
        assertThat(documents.get(transfer).content().addressees())
                .containsExactly("Ủy ban nhân dân phường Chiềng Sinh");
        assertThat(documents.get(transfer).content().deliverTo().get(0).name())
                .isEqualTo("Ủy ban nhân dân phường Chiềng Sinh");
    }

    @Test
    void what_cannot_be_printed_is_empty_or_comes_too_late_changes_nothing() throws Exception {
        String letter = letter(DocumentKind.ANSWER_LETTER);
        assertThat(send(letter, "ANSWER", "Chữ 漢 lạ").getContentAsString())
                .contains("không in được", "Chữ 漢 lạ</textarea>");
        assertThat(send(letter, "ANSWER", " ").getContentAsString()).contains("Vui lòng nhập “Nội dung trả lời”");
        MockHttpServletRequestBuilder late = form(letter, "ANSWER", "Muộn");
        send(letter, "ANSWER", "Trước");
        assertThat(reader.send(Role.CASE_OFFICER, late).getContentAsString())
                .contains("đã được sửa sau khi bạn mở trang");
        assertThat(petitions.get(petition).answer().orElseThrow().text()).isEqualTo("Trước");
        assertThat(reader.send(Role.HEAD, form(letter, "ANSWER", "Khác")).getStatus())
                .isEqualTo(403);
    }

    private String letter(DocumentKind kind) {
        return letters.draft(petition.id(), kind).documentId();
    }

    private Map<String, Object> facts(String letter) {
        return documents.get(letter).content().facts();
    }

    private MockHttpServletResponse send(String letter, String text, String typed) throws Exception {
        return reader.send(Role.CASE_OFFICER, form(letter, text, typed));
    }

    private MockHttpServletRequestBuilder form(String letter, String text, String typed) {
        return post("/ho-so/van-ban/{id}/sua-noi-dung", letter)
                .param("basis", Integer.toString(documents.get(letter).version()))
                .param("SUMMARY", "Tóm tắt")
                .param(text, typed);
    }
}
