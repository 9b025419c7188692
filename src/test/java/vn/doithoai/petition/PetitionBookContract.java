package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the book must say the same, whatever the database: what is overdue, and where what is unknown stands. */
abstract class PetitionBookContract {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 11);
    private static final Sight HANDLER = new Sight(false, true);

    private Book book;
    private PetitionSearch search;

    abstract Book book();

    @BeforeEach
    void openBook() {
        book = book();
        book.empty();
        Clock clock = Clock.fixed(TODAY.atTime(8, 0).atZone(ZONE).toInstant(), ZONE);
        search = new PetitionSearch(book.jdbc, book.source, clock);
    }

    private String letter(String due, Optional<String> word, Optional<Integer> daysLate) {
        String id = book.letter("Nội dung", "Nguyễn Văn A", "phường Tô Hiệu");
        book.set(id, "due_on", LocalDate.parse(due));
        word.ifPresent(at -> book.set(id, "word_at", LocalDateTime.parse(at)));
        daysLate.ifPresent(days -> {
            book.set(id, "state", "CLOSED");
            book.set(id, "outcome", "ANSWERED");
            book.set(id, "days_late", days);
        });
        return id;
    }

    @Test
    void overdueIsTheSameInTheListAndForOnePetition() {
        List<String> overdue = List.of(
                letter("2025-09-10", Optional.empty(), Optional.empty()),
                letter("2025-09-05", Optional.of("2025-09-06T08:00"), Optional.empty()),
                letter("2025-09-05", Optional.of("2025-09-09T08:00"), Optional.of(2)));
        List<String> inTime = List.of(
                letter("2025-09-11", Optional.empty(), Optional.empty()),
                letter("2025-09-05", Optional.of("2025-09-05T17:00"), Optional.empty()),
                letter("2025-09-05", Optional.of("2025-09-05T08:00"), Optional.of(0)));

        assertThat(listed(true, PetitionOrder.NEWEST)).containsExactlyInAnyOrderElementsOf(overdue);
        assertThat(overdue).allMatch(id -> book.get(id).overdue(TODAY));
        assertThat(inTime).noneMatch(id -> book.get(id).overdue(TODAY));
    }

    @Test
    void whatIsNotKnownYetStandsLastInBothDirections() {
        String unknown = letter("2025-09-10", Optional.empty(), Optional.empty());
        String known = letter("2025-09-10", Optional.empty(), Optional.empty());
        book.classify(known, PetitionKind.PETITION, "other", "phong-tong-hop", "Tóm tắt");

        for (boolean descending : List.of(true, false)) {
            for (PetitionOrder.Column column :
                    List.of(PetitionOrder.Column.KIND, PetitionOrder.Column.FIELD, PetitionOrder.Column.UNIT)) {
                assertThat(listed(false, new PetitionOrder(column, descending))).containsExactly(known, unknown);
            }
        }
    }

    private List<String> listed(boolean overdue, PetitionOrder order) {
        PetitionFilter none = PetitionFilter.none();
        PetitionFilter filter = new PetitionFilter(
                none.text(),
                none.roundCaseNumber(),
                none.state(),
                none.kind(),
                none.field(),
                none.unit(),
                none.channel(),
                false,
                overdue);
        return search.page(filter, order, 1, 20, HANDLER).lines().stream()
                .map(line -> line.petition().id())
                .toList();
    }
}
