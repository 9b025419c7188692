package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.ProcessTest;

/** What rows of the register say beside what was searched for. */
@ProcessTest
class PetitionListsTest {

    private static final Sight HANDLER = new Sight(false, true);
    private static final Sight MANAGER = new Sight(false, false);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2025, 9, 11).atTime(8, 0).atZone(ZONE).toInstant(), ZONE);

    @Autowired
    private DataSource source;

    private Book book;
    private PetitionSearch search;

    @BeforeEach
    void openBook() {
        book = new Book(source);
        search = new PetitionSearch(book.jdbc, source, CLOCK);
    }

    @Test
    void overdue_is_open_without_word_after_the_last_day() {
        String overdue = book.letter("Một", "Nguyễn Văn A", "phường Tô Hiệu");
        String lastDay = book.letter("Hai", "Nguyễn Văn A", "phường Tô Hiệu");
        book.set(lastDay, "due_on", LocalDate.of(2025, 9, 11));
        String answered = book.letter("Ba", "Nguyễn Văn A", "phường Tô Hiệu");
        book.set(answered, "word_at", Book.RECEIVED);
        PetitionFilter late = new PetitionFilter(
                Optional.empty(),
                Optional.of("DT-2025-02"),
                Optional.of(PetitionState.RECEIVED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Channel.LETTER),
                false,
                true);
        assertThat(search.page(late, PetitionOrder.NEWEST, 1, 20, HANDLER).lines())
                .extracting(line -> line.petition().id())
                .containsExactly(overdue);
    }

    @Test
    void a_row_carries_the_masked_petitioner_and_an_extract_counts_merged_people() {
        String main = book.letter("Đường hỏng", "Nguyễn Văn A", "tổ 3, phường Tô Hiệu");
        String other = book.letter("Đường hỏng quá", "Trần Thị B", "phường Tô Hiệu");
        book.set(other, "merged_into", main);
        assertThat(search.find(main, MANAGER).orElseThrow().petitioner()).isEqualTo("Ông N.V.A., phường Tô Hiệu");
        List<Integer> merged = new ArrayList<>();
        search.each(
                PetitionFilter.ofRound("DT-2025-02"), PetitionOrder.OLDEST, HANDLER, row -> merged.add(row.merged()));
        assertThat(merged).containsExactlyInAnyOrder(1, 0);
    }
}
