package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** What is kept with a letter: files, corrections, traces of who took names along. */
@ProcessTest
class RegisterKeepingTest {
    private static final byte[] PDF = "%PDF-1.7 nội dung".getBytes(StandardCharsets.UTF_8);
    private static final Sight CONFIDANT = new Sight(true, true);
    private static final Sight HANDLER = new Sight(false, true);

    @Autowired
    private DataSource source;

    @Autowired
    private Attachments attachments;

    @Autowired
    private IdentityCorrection correction;

    @Autowired
    private Identities identities;

    @Autowired
    private RegisterExtract extract;

    @Autowired
    private Similarity similarity;

    @Autowired
    private Records records;

    private Book book;
    private String id;

    @BeforeEach
    void oneLetter() {
        book = new Book(source);
        id = book.letter("Đường vào trường tiểu học Tô Hiệu bị hỏng", "Nguyễn Văn A", "phường Tô Hiệu");
    }

    @Test
    void a_file_is_kept_once_under_the_next_ordinal() {
        attachments.add(book.get(id), "đơn của ông A.pdf", PDF, "tiepcongdan");
        assertThatThrownBy(() -> attachments.add(book.get(id), "khác.pdf", PDF, "tiepcongdan"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Tệp này đã có trong hồ sơ.");
        attachments.add(book.get(id), "", "%PDF-1.4 khác".getBytes(), "tiepcongdan");
        assertThat(attachments.of(book.get(id), HANDLER))
                .extracting(Attachments.File::ordinal, Attachments.File::name)
                .containsExactly(tuple(1, "đơn của ông A.pdf"), tuple(2, "(không tên)"));
        assertThat(attachments.content(book.get(id), 1, HANDLER)).hasValue(PDF);
    }

    @Test
    void wrong_files_are_refused() {
        assertThatThrownBy(() -> attachments.add(book.get(id), "a.pdf", new byte[0], "x"))
                .hasMessageContaining("không quá 10 MB");
        assertThatThrownBy(() -> attachments.add(book.get(id), "a.pdf", new byte[Attachments.LARGEST + 1], "x"))
                .hasMessageContaining("không quá 10 MB");
        assertThatThrownBy(() -> attachments.add(book.get(id), "a.pdf", "MZ thực thi".getBytes(), "x"))
                .hasMessageContaining("Chỉ nhận tệp PDF");
        assertThat(records.rows("petition_attachment")).isEmpty();
    }

    @Test
    void one_secret_content_makes_the_files_of_its_letter_secret() {
        attachments.add(book.get(id), "đơn.pdf", PDF, "tiepcongdan");
        String secret = book.content(book.get(id).letterId(), "KN-2025-02-9999", 2, "Tố cáo cán bộ");
        book.classify(secret, PetitionKind.DENUNCIATION, "other", "phong-tong-hop", "Tố cáo");
        assertThat(attachments.of(book.get(id), HANDLER)).isEmpty();
        assertThat(attachments.content(book.get(id), 1, HANDLER)).isEmpty();
        assertThat(attachments.of(book.get(id), CONFIDANT)).hasSize(1);
    }

    @Test
    void a_correction_is_on_the_trail_and_the_wrong_name_is_nowhere() {
        Petitioner wrong = identities.find(book.get(id).letterId());
        Petitioner right = new Petitioner(
                Standing.PERSON,
                wrong.title(),
                Optional.of("Nguyễn Văn Á"),
                wrong.address(),
                wrong.phone(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
        correction.correct(book.get(id), wrong.fingerprint(), right, "tiepcongdan");
        assertThatThrownBy(() -> correction.correct(book.get(id), wrong.fingerprint(), wrong, "khac"))
                .hasMessageContaining("đã được người khác sửa");
        assertThat(identities.find(book.get(id).letterId())).isEqualTo(right);
        assertThat(records.rows("petition_event"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("WHAT", "CORRECTED")
                        .containsEntry("WHO", "tiepcongdan")
                        .containsEntry("NOTE", "họ tên hoặc tên tổ chức"));
        assertThatThrownBy(() -> correction.correct(book.get(id), right.fingerprint(), right, "x"))
                .hasMessage("Thông tin người gửi không có gì thay đổi.");
        assertThatThrownBy(() -> correction.correct(book.get(id), right.fingerprint(), withNumber(right), "x"))
                .hasMessageContaining("Chỉ ghi số định danh khi người gửi đến trực tiếp");
    }

    @Test
    void whom_retention_has_forgotten_no_late_correction_brings_back() {
        Petitioner seen = identities.find(book.get(id).letterId());
        book.jdbc
                .sql("update petitioner set name = null, anonymised_at = timestamp '2031-01-01 02:30:00'")
                .update();
        assertThat(identities.replace(book.get(id).letterId(), seen)).isFalse();
        assertThat(identities.find(book.get(id).letterId()).name()).isEmpty();
    }

    private static Petitioner withNumber(Petitioner who) {
        return new Petitioner(
                who.standing(),
                who.title(),
                who.name(),
                who.address(),
                who.phone(),
                who.email(),
                Optional.of("012345678901"),
                who.representatives(),
                who.publishConsent());
    }
}
