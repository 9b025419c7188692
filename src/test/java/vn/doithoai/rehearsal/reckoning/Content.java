package vn.doithoai.rehearsal.reckoning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** What has become of one content of a letter at a moment, by the words of the case file. */
public final class Content {

    final String number;
    final Letter letter;
    String kind = "";
    String competence = "";
    String field = "";
    String summary = "";
    String unit = "";
    String authority = "";
    String outcome = "";
    String state = "RECEIVED";
    LocalDate due;
    Optional<LocalDate> word = Optional.empty();
    Optional<LocalDate> ended = Optional.empty();
    boolean extended;
    String mergedInto = "";
    int carries;

    Content(String number, Letter letter) {
        this.number = number;
        this.letter = letter;
        this.due = Calendar2025.workingDaysAfter(letter.received().toLocalDate(), 10);
    }

    public String number() {
        return number;
    }

    /** Merged contents live on in another one. */
    boolean counts() {
        return !letter.late() && !outcome.equals("MERGED");
    }

    public boolean secret() {
        return kind.equals("DENUNCIATION");
    }

    boolean closed() {
        return !outcome.isEmpty();
    }

    /** Working days by which word came after the last day of the term. */
    int daysLate() {
        boolean owed = closed() && !outcome.equals("FILED") && !outcome.equals("WITHDRAWN");
        return owed ? Calendar2025.workingDaysBetween(due, word.or(() -> ended).orElseThrow()) : 0;
    }

    boolean overdue(LocalDateTime at) {
        return closed() ? daysLate() > 0 : due.isBefore(word.orElse(at.toLocalDate()));
    }

    void end(String how, LocalDate on) {
        outcome = how;
        state = "CLOSED";
        ended = Optional.of(on);
    }
}
