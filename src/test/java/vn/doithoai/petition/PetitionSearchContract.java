package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the register's search must answer, whatever the database. */
abstract class PetitionSearchContract {

    static final Sight CONFIDANT = new Sight(true, true);
    static final Sight HANDLER = new Sight(false, true);
    static final Sight MANAGER = new Sight(false, false);

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2025, 9, 11).atTime(8, 0).atZone(ZONE).toInstant(), ZONE);

    private Book book;
    private PetitionSearch search;

    abstract Book book();

    @BeforeEach
    void openBook() {
        book = book();
        book.empty();
        search = new PetitionSearch(book.jdbc, book.source, CLOCK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"duong", "Đường", "ĐƯỜNG", "duong hoc", "  hong   đường ", "0001", "kn-2025-02-0001"})
    void diacritics_case_and_order_of_words_do_not_matter(String text) {
        String id = book.letter("Đường vào trường học bị hỏng", "Nguyễn Văn A", "phường Tô Hiệu");
        book.letter("Trả kết quả chậm", "Trần Thị B", "phường Chiềng An");
        assertThat(ids(text, HANDLER)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "_", "a_b", "100%%", "!", "\\", "' or '1'='1", "'; drop table petition; --", "\" or 1"})
    void what_is_typed_is_only_text(String text) {
        book.letter("Đường vào trường học bị hỏng", "Nguyễn Văn A", "phường Tô Hiệu");
        assertThat(ids(text, HANDLER)).isEmpty();
        String id = book.letter("Nội dung có " + text + " bên trong", "Nguyễn Văn A", "phường Tô Hiệu");
        assertThat(ids(text, HANDLER)).containsExactly(id);
    }

    @Test
    void every_word_must_occur_but_not_in_the_same_place() {
        String id = book.letter("Đường hỏng", "Nguyễn Văn A", "phường Tô Hiệu");
        book.classify(id, PetitionKind.PETITION, "other", "phong-tong-hop", "Sửa chữa ĐƯỜNG Ổ Gà");
        assertThat(ids("hong sua chua to hieu", HANDLER)).containsExactly(id);
        assertThat(ids("o ga", HANDLER)).containsExactly(id);
        assertThat(ids("hong cau", HANDLER)).isEmpty();
    }

    @Test
    void names_are_searched_only_by_those_who_may_read_them() {
        String id = book.letter("Đường hỏng", "Nguyễn Văn A", "phường Tô Hiệu");
        assertThat(ids("nguyen van a", HANDLER)).containsExactly(id);
        assertThat(ids("nguyen van a", MANAGER)).isEmpty();
        book.set(id, "content", "Tôi, Nguyễn Văn A, 0912 345 678, phường Tô Hiệu");
        assertThat(search.find(id, HANDLER).orElseThrow().petition().content()).contains("Nguyễn Văn A");
        assertThat(search.find(id, MANAGER).orElseThrow().petition().content()).isEqualTo("Tôi, […], […], […]");
    }

    @Test
    void secret_cases_do_not_exist_for_others() {
        String secret = book.letter("Cán bộ nhận tiền", "Lê Văn C", "phường Tô Hiệu");
        book.classify(secret, PetitionKind.DENUNCIATION, "other", "phong-tong-hop", "Tố cáo");
        for (Sight sight : List.of(HANDLER, MANAGER)) {
            assertThat(search.page(PetitionFilter.none(), PetitionOrder.NEWEST, 1, 20, sight)
                            .total())
                    .isZero();
            assertThat(ids("nhan tien", sight)).isEmpty();
            assertThat(ids("le van c", sight)).isEmpty();
            assertThat(search.find(secret, sight)).isEmpty();
            assertThat(search.byCaseNumber(book.get(secret).caseNumber(), sight))
                    .isEmpty();
            assertThat(search.ofLetter(book.get(secret).letterId(), sight)).isEmpty();
            List<PetitionExtractRow> rows = new ArrayList<>();
            search.each(PetitionFilter.none(), PetitionOrder.OLDEST, sight, rows::add);
            assertThat(rows).isEmpty();
        }
        assertThat(ids("nhan tien", CONFIDANT)).containsExactly(secret);
        assertThat(search.find(secret, CONFIDANT)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(PetitionOrder.Column.class)
    void pages_together_hold_every_row_once(PetitionOrder.Column column) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 53; i++) {
            String id = book.letter("Nội dung " + i, "Nguyễn Văn A", "phường Tô Hiệu");
            if (i % 4 > 0) {
                book.classify(id, PetitionKind.values()[i % 3], "other", "phong-tong-hop", "Tóm tắt");
            }
            all.add(id);
        }
        for (boolean descending : List.of(true, false)) {
            List<String> read = new ArrayList<>();
            PetitionOrder order = new PetitionOrder(column, descending);
            for (int page = 1; page <= 6; page++) {
                PetitionPage answer = search.page(PetitionFilter.none(), order, page, 10, HANDLER);
                assertThat(answer.total()).isEqualTo(53);
                assertThat(answer.pages()).isEqualTo(6);
                answer.lines().forEach(line -> read.add(line.petition().id()));
            }
            assertThat(read).hasSize(53).containsExactlyInAnyOrderElementsOf(new HashSet<>(all));
        }
        assertThat(search.page(PetitionFilter.none(), PetitionOrder.NEWEST, 99, 10, HANDLER)
                        .number())
                .isEqualTo(6);
    }

    private List<String> ids(String text, Sight sight) {
        PetitionFilter none = PetitionFilter.none();
        PetitionFilter filter = new PetitionFilter(
                Optional.of(text),
                none.roundCaseNumber(),
                none.state(),
                none.kind(),
                none.field(),
                none.unit(),
                none.channel(),
                false,
                false);
        return search.page(filter, PetitionOrder.NEWEST, 1, 20, sight).lines().stream()
                .map(line -> line.petition().id())
                .toList();
    }
}
