package vn.doithoai.commitment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.TermCode;

/** Turns a due day into the instants that the process waits for. */
@Component
public class CommitmentTimetable {

    private static final LocalTime REMINDER_TIME = LocalTime.of(8, 0);

    private final Deadlines deadlines;

    CommitmentTimetable(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * @param reminderAt in the morning of the day on which the owner is reminded; may lie in the past
     * @param dueAt 24:00 of the due day: the day was named by the chair and is kept even when it is free
     */
    public record Instants(LocalDateTime reminderAt, LocalDateTime dueAt) {}

    Instants of(LocalDate due) {
        LocalDate reminder =
                deadlines.due(TermCode.COMMITMENT_REMINDER_BEFORE_DUE, due).lastDay();
        return new Instants(reminder.atTime(REMINDER_TIME), due.plusDays(1).atStartOfDay());
    }
}
