package vn.doithoai.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.doithoai.commitment.CommitmentEvent.Kind;
import vn.doithoai.pathways.AtOnce;

/** What the books must keep and answer, whatever the database; the engine is not needed for that. */
abstract class BooksContract {

    private static final LocalDate DUE = LocalDate.of(2025, 10, 30);
    private static final String LONG = "Nội dung rất dài. ".repeat(1000).strip();

    private Ledger ledger;

    abstract DataSource database();

    @BeforeEach
    void open() {
        ledger = new Ledger(database());
    }

    @Test
    void keepsAPromiseAndFindsItAgain() {
        Promise promise = new Promise("KN-2025-02-0001", "DT-2025-02", LONG, "so-noi-vu", DUE);
        Commitment made = ledger.make("2025-10-01T08:00", promise);

        assertThat(ledger.books("2025-10-02T08:00").get(made.id())).isEqualTo(made);
        assertThat(made.promise()).isEqualTo(promise);
        assertThat(ledger.make("2025-10-02T08:00", promise)).isEqualTo(made);
        assertThat(ledger.books("2025-10-02T08:00").ofRound("DT-2025-02")).containsExactly(made);
    }

    @Test
    void keepsTheWholeLifeOfACommitment() {
        Commitment made = ledger.make("2025-10-01T08:00", promise("2025-02", "Một"));
        ledger.work("2025-10-20T08:00", clock -> {
            ledger.desk(clock).askDelay(made.id(), DUE.plusDays(29), "Chờ tỉnh", "donvi");
            ledger.decisions(clock).decideDelay(made.id(), true, Optional.empty(), "chanhvanphong");
            ledger.decisions(clock).extend(made.id());
            ledger.desk(clock).report(made.id(), "Đã làm", DUE.minusDays(10), "donvi");
            ledger.decisions(clock).judge(made.id(), false, Optional.of("Thiếu"), "chuyenvien");
            ledger.desk(clock).report(made.id(), LONG, DUE.minusDays(10), "donvi");
            ledger.decisions(clock).judge(made.id(), true, Optional.empty(), "chuyenvien");
            ledger.decisions(clock).close(made.id());
        });

        Commitment done = ledger.books("2025-10-21T08:00").get(made.id());
        assertThat(done.state()).isEqualTo(CommitmentState.DONE);
        assertThat(done.promise().due()).isEqualTo(DUE.plusDays(29));
        assertThat(done.result()).contains(LONG);
        assertThat(done.doneOn()).contains(DUE.minusDays(10));
        assertThat(done.closedAt()).contains(LocalDateTime.parse("2025-10-20T08:00"));
        assertThat(done.returned()).isEqualTo(1);
        assertThat(ledger.books("2025-10-21T08:00").history(made.id()))
                .extracting(CommitmentEvent::kind)
                .containsExactly(
                        Kind.MADE,
                        Kind.DELAY_ASKED,
                        Kind.DELAY_GRANTED,
                        Kind.REPORTED,
                        Kind.RETURNED,
                        Kind.REPORTED,
                        Kind.CONFIRMED);
        assertThat(ledger.make("2025-10-21T08:00", promise("2025-02", "Một")))
                .as("a promise is known by the day it was made for")
                .isEqualTo(done);
    }

    @Test
    void theSamePromiseMadeByTwoAtOnceIsOneAndLeavesNoGap() throws Exception {
        List<Throwable> failures = AtOnce.each(
                List.of(1, 2, 3), caller -> ledger.make("2025-10-01T08:00", promise("2025-02", "Công khai lịch")));
        Commitment next = ledger.make("2025-10-01T08:00", promise("2025-02", "Niêm yết"));

        assertThat(failures).isEmpty();
        assertThat(next.caseNumber()).isEqualTo("CK-2025-02-02");
        assertThat(numbers(ledger.books("2025-10-01T08:00").ofRound("DT-2025-02")))
                .containsExactly("CK-2025-02-01", "CK-2025-02-02");
    }

    @Test
    void whatSeveralDoAtOnceIsAllWrittenDown() throws Exception {
        Commitment made = ledger.make("2025-10-01T08:00", promise("2025-02", "Công khai lịch"));

        List<Throwable> failures = AtOnce.each(
                List.of("lanhdao", "donvi", "chuyenvien", "chanhvanphong"),
                user -> ledger.work(
                        "2025-11-03T08:00", clock -> ledger.decisions(clock).urged(made.id(), user)));

        assertThat(failures).isEmpty();
        assertThat(ledger.books("2025-11-03T08:00").history(made.id())).hasSize(5);
    }

    @Test
    void theNextRoundSeesWhatIsOpenAndReportsWhatWasOpenSinceTheLast() {
        Commitment longDone = ledger.make("2024-05-01T08:00", promise("2024-01", "Xong từ lâu"));
        close("2024-06-01T08:00", longDone);
        Commitment stillOpen = ledger.make("2024-05-01T08:00", promise("2024-01", "Còn dở"));
        Commitment doneSince = ledger.make("2024-05-01T08:00", promise("2024-01", "Xong sau hội nghị trước"));
        Commitment lastRound = ledger.make("2025-04-01T08:00", promise("2025-01", "Của hội nghị trước"));
        close("2025-05-01T08:00", doneSince);
        close("2025-05-01T08:00", lastRound);
        Commitment own = ledger.make("2025-10-01T08:00", promise("2025-02", "Của hội nghị này"));
        Commitment later = ledger.make("2025-12-01T08:00", promise("2025-03", "Của hội nghị sau"));

        Commitments books = ledger.books("2025-12-02T08:00");
        assertThat(numbers(books.openOutside("DT-2025-02")))
                .containsExactly(stillOpen.caseNumber(), later.caseNumber());
        assertThat(numbers(books.outsideRound("DT-2025-02")))
                .containsExactly(stillOpen.caseNumber(), doneSince.caseNumber(), lastRound.caseNumber());
        assertThat(numbers(books.ofRound("DT-2025-02"))).containsExactly(own.caseNumber());
        assertThat(books.outsideRound("DT-2024-01")).isEmpty();
    }

    private static Promise promise(String round, String content) {
        return new Promise("DT-" + round, "DT-" + round, content, "Tổ công tác", DUE);
    }

    private static List<String> numbers(List<Commitment> commitments) {
        return commitments.stream().map(Commitment::caseNumber).toList();
    }

    private void close(String at, Commitment commitment) {
        ledger.work(at, clock -> ledger.decisions(clock).close(commitment.id()));
    }
}
