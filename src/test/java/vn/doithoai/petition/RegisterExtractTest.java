package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** What is taken out of the register, and what it suggests. */
@ProcessTest
class RegisterExtractTest {
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
    void a_full_extract_traces_each_case_and_a_masked_one_none() {
        book.letter("Hai", "Trần Thị B", "phường Chiềng An");
        List<ExtractLine> lines = new ArrayList<>();
        extract.masked(PetitionFilter.none(), HANDLER, "chuyenvien", lines::addAll);
        assertThat(lines).extracting(ExtractLine::who).contains("Ông N.V.A., phường Tô Hiệu");
        assertThat(records.rows("petition_reading")).isEmpty();
        lines.clear();
        extract.full(PetitionFilter.none(), HANDLER, "chuyenvien", lines::addAll);
        assertThat(lines).extracting(ExtractLine::who).contains("Ông Nguyễn Văn A, phường Tô Hiệu");
        assertThat(records.rows("petition_reading"))
                .hasSize(2)
                .allSatisfy(row ->
                        assertThat(row).containsEntry("WHO", "chuyenvien").containsEntry("PURPOSE", "EXPORT"));
        assertThatThrownBy(() -> extract.full(PetitionFilter.none(), new Sight(true, false), "x", lines::addAll))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_masked_extract_tells_nobody_in_its_texts_either() {
        String told = book.letter("Tôi là Nguyễn Văn C, gọi 0912 345 679", "Nguyễn Văn C", "số 9, phường Chiềng An");
        book.classify(
                told, PetitionKind.PETITION, "other", "phong-tong-hop", "Ông Nguyễn Văn C ở số 9, phường Chiềng An");
        book.set(told, "answer_form", "WRITTEN");
        book.set(told, "answer", "Trả lời ông nguyen van c, c@mau.example");
        book.set(told, "answered_by", "phong");
        List<ExtractLine> lines = new ArrayList<>();
        extract.masked(PetitionFilter.none(), HANDLER, "chuyenvien", lines::addAll);
        extract.masked(PetitionFilter.none(), new Sight(false, false), "lanhdao", lines::addAll);
        assertThat(lines.toString())
                .contains("Tôi là […], gọi […]", "Trả lời ông […], […]")
                .doesNotContain("Nguyễn Văn C", "nguyen van c", "0912", "số 9", "c@mau.example");
    }

    @Test
    void whoever_finds_a_case_by_its_name_leaves_a_trace() {
        List<ExtractLine> lines = new ArrayList<>();
        extract.masked(words("truong to hieu"), HANDLER, "chuyenvien", lines::addAll);
        extract.masked(words("nguyen van a"), new Sight(false, false), "lanhdao", lines::addAll);
        assertThat(records.rows("petition_reading")).isEmpty();
        extract.masked(words("truong nguyen"), HANDLER, "chuyenvien", lines::addAll);
        assertThat(records.rows("petition_reading"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("WHO", "chuyenvien").containsEntry("PURPOSE", "SEARCH"));
        assertThat(lines).hasSize(2);
    }

    private static PetitionFilter words(String text) {
        PetitionFilter none = PetitionFilter.none();
        return new PetitionFilter(
                Optional.of(text),
                none.roundCaseNumber(),
                none.state(),
                none.kind(),
                none.field(),
                none.unit(),
                none.channel(),
                false,
                false);
    }

    @Test
    void similar_ones_are_suggested_with_the_reason_and_secret_ones_only_to_confidants() {
        String same = book.letter("Đường vào trường tiểu học Tô Hiệu bị hỏng nặng", "Nguyễn Văn A", "phường Tô Hiệu");
        book.letter("Trả kết quả hồ sơ quá chậm", "Nguyễn Văn A", "phường Tô Hiệu");
        String secret = book.letter("Đường vào trường tiểu học Tô Hiệu bị hỏng", "Trần Thị B", "xã X");
        book.classify(secret, PetitionKind.DENUNCIATION, "other", "phong-tong-hop", "Tố cáo");
        assertThat(similarity.to(book.get(id), HANDLER)).singleElement().satisfies(other -> {
            assertThat(other.id()).isEqualTo(same);
            assertThat(other.samePerson()).isTrue();
            assertThat(other.percent()).isGreaterThan(70);
        });
        assertThat(similarity.to(book.get(id), CONFIDANT))
                .extracting(SimilarPetition::id)
                .containsExactly(secret, same);
    }
}
