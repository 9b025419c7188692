package vn.doithoai.conference;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.TermCode;

/** Turns a schedule into the instants that the process waits for. */
@Component
public class Timetable {

    private static final LocalTime REMINDER_TIME = LocalTime.of(8, 0);

    private final Deadlines deadlines;

    Timetable(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * @param noticeDueAt 24:00 of the day planned for the notice
     * @param minutesDueAt 24:00 of the day until which minutes are issued
     * @param intakeClosesAt 24:00 of the last day, which is 00:00 of the next
     * @param unitAnswersDueAt 24:00 of the day until which units answer what they were given
     * @param reminderAt in the morning of the last day on which a reminder is due
     * @param reportDueAt 24:00 of the report's last day
     */
    public record Instants(
            LocalDateTime noticeDueAt,
            LocalDateTime minutesDueAt,
            LocalDateTime intakeOpensAt,
            LocalDateTime intakeClosesAt,
            LocalDateTime unitAnswersDueAt,
            LocalDateTime reminderAt,
            LocalDateTime sessionStartsAt,
            LocalDateTime reportDueAt) {}

    public Instants of(Schedule schedule) {
        return new Instants(
                schedule.noticeDueAt(),
                deadlines.due(TermCode.DISPATCH, schedule.sessionDay()).endsAtLocal(),
                schedule.intakeFrom().atStartOfDay(),
                schedule.intakeClosesAt(),
                deadlines
                        .due(TermCode.UNIT_ANSWER_BEFORE_SESSION, schedule.sessionDay())
                        .endsAtLocal(),
                deadlines
                        .due(TermCode.REMINDER_BEFORE_SESSION, schedule.sessionDay())
                        .lastDay()
                        .atTime(REMINDER_TIME),
                schedule.sessionStart(),
                deadlines.due(TermCode.REPORT, schedule.sessionDay()).endsAtLocal());
    }
}
