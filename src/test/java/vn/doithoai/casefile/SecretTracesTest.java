package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.commitment.Promise;
import vn.doithoai.delivery.Attachment;
import vn.doithoai.delivery.Message;
import vn.doithoai.delivery.Outbox;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionIntake;
import vn.doithoai.security.Role;

/** Mail that fails, a letter that was split, a promise: none of them tells of the secret case behind it. */
@CaseFileServer
class SecretTracesTest {

    private static final String ADDRESS = "nguoigui@sai.example";

    private final Reader reader;
    private final PetitionsAtWork petitions;
    private final PetitionIntake intake;
    private final Outbox outbox;
    private final Commitments commitments;
    private final Tasklist tasklist;
    private Petition petition;

    @Autowired
    SecretTracesTest(
            Reader reader,
            PetitionsAtWork petitions,
            PetitionIntake intake,
            Outbox outbox,
            Commitments commitments,
            Tasklist tasklist) {
        this.reader = reader;
        this.petitions = petitions;
        this.intake = intake;
        this.outbox = outbox;
        this.commitments = commitments;
        this.tasklist = tasklist;
    }

    @BeforeEach
    void aLetter() {
        petition = petitions.letter(petitions.round(), "Hai việc");
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void the_clerk_sees_address_and_letter_of_an_open_case_on_record() throws Exception {
        String task = refused();
        assertThat(reader.page("vanthu", Role.RECORDS_CLERK, task)).contains(ADDRESS, "Thân thư", "bien-nhan.pdf");
        assertThat(petitions.readings(petition)).containsExactly("vanthu CASE");
    }

    @Test
    void of_a_secret_case_the_clerk_learns_only_that_it_failed() throws Exception {
        String task = refused();
        makeSecret(petition);
        assertThat(reader.page("vanthu", Role.RECORDS_CLERK, task))
                .contains("cán bộ tiếp công dân sửa địa chỉ")
                .doesNotContain(ADDRESS, "không có hộp thư", "Thân thư", "bien-nhan.pdf");
        assertThat(petitions.readings(petition)).isEmpty();
        assertThat(reader.page("tiepcongdan", Role.RECEPTION_OFFICER, task))
                .contains(ADDRESS, "không có hộp thư", "bien-nhan.pdf");
        assertThat(petitions.readings(petition)).containsExactly("tiepcongdan CASE");
        assertThat(reader.open("lanhdao", Role.MANAGER, task).getStatus()).isEqualTo(404);
    }

    @Test
    void an_open_content_of_a_split_letter_does_not_tell_of_a_secret_one() throws Exception {
        Petition other = intake.split(petition.id(), List.of("Việc mở", "Việc kín"), "tiepcongdan")
                .get(0);
        assertThat(other.caseNumber()).doesNotStartWith(petition.caseNumber());
        String page = "/ho-so/kien-nghi/" + petition.id();
        assertThat(reader.page(Role.CASE_OFFICER, page)).contains(other.caseNumber(), "Tách nội dung");
        makeSecret(other);
        assertThat(reader.page(Role.CASE_OFFICER, page))
                .contains("Việc mở", "Vào sổ")
                .doesNotContain(other.caseNumber(), "Tách nội dung", "2 nội dung");
        assertThat(reader.page(Role.HEAD, page)).contains(other.caseNumber(), "Tách nội dung");
    }

    @Test
    void what_was_promised_in_a_case_that_became_secret_is_on_no_page_of_a_round() throws Exception {
        commitments.make(List.of(new Promise(
                petition.caseNumber(),
                petition.roundCaseNumber(),
                "Sửa con đường liên bản",
                "phong-tong-hop",
                LocalDate.of(2025, 10, 1))));
        String page = "/ho-so/" + petition.roundCaseNumber();
        assertThat(reader.page(Role.SPECIALIST_UNIT, page)).contains("Sửa con đường liên bản");
        makeSecret(petition);
        assertThat(reader.page(Role.SPECIALIST_UNIT, page))
                .doesNotContain("Sửa con đường liên bản", petition.caseNumber());
    }

    /** The page of the clerk's task. */
    private String refused() {
        Message message = new Message(
                petition.caseNumber(),
                "Xác nhận",
                "Thân thư",
                List.of(new Attachment("bien-nhan.pdf", "application/pdf", new byte[] {1})),
                Optional.empty());
        String id = outbox.post(message, List.of(Recipient.sender(petition.caseNumber(), Optional.empty())))
                .get(0);
        petitions
                .tables()
                .sql("update delivery set address = ?, last_error = ? where id = ?")
                .params(ADDRESS, "550 không có hộp thư", id)
                .update();
        return "/ho-so/viec/" + tasklist.task("UserTask_CorrectAddress", petition.caseNumber() + "/GN-0001");
    }

    private void makeSecret(Petition chosen) {
        petitions
                .tables()
                .sql("update petition set secret = true where id = ?")
                .param(chosen.id())
                .update();
    }
}
