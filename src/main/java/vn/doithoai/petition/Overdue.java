package vn.doithoai.petition;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * When a petition counts as overdue, wherever that is shown, searched or reported: closed, by the days that were counted
 * at closing; still open, when its last day passed before word was given, or passed and no word is out.
 */
final class Overdue {

    /** Of a petition {@code p}; the parameter is the day to judge on. */
    static final String SQL = "((p.outcome is not null and p.days_late > 0)"
            + " or (p.outcome is null and p.due_on < coalesce(cast(p.word_at as date), :today)))";

    private Overdue() {}

    static boolean is(Petition petition, LocalDate today) {
        return petition.ending()
                .map(ending -> ending.daysLate() > 0)
                .orElseGet(() -> petition.dueOn()
                        .isBefore(petition.wordAt()
                                .map(LocalDateTime::toLocalDate)
                                .orElse(today)));
    }
}
