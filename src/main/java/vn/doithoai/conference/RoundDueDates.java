package vn.doithoai.conference;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.Deadline;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.TermCode;
import vn.doithoai.calendar.VietnameseDate;

/** All dates of a round with the reason for each, for people to read. */
@Component
public class RoundDueDates {

    private static final String ANNOUNCED = "theo lịch đã phê duyệt";

    private final Deadlines deadlines;
    private final Timetable timetable;

    RoundDueDates(Deadlines deadlines, Timetable timetable) {
        this.deadlines = deadlines;
        this.timetable = timetable;
    }

    /**
     * One date of a round.
     *
     * @param element id of the event in the model that waits for it; empty where none does
     * @param endsTerm whether midnight stands for 24:00 of the day before
     */
    public record DueDate(String what, String element, LocalDateTime at, boolean endsTerm, String why) {

        /** "00:00 ngày 25/8/2025" for a beginning, "24:00 ngày 15/9/2025" for the end of a term. */
        public String moment() {
            return endsTerm ? end(at) : start(at);
        }
    }

    /** The end of a term for people: midnight is 24:00 of the day before. */
    public static String end(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "24:00 ngày " + VietnameseDate.numeric(at.toLocalDate().minusDays(1))
                : start(at);
    }

    private static String start(LocalDateTime at) {
        return "%s ngày %s".formatted(at.toLocalTime(), VietnameseDate.numeric(at.toLocalDate()));
    }

    /** In order of time for an ordinary schedule. */
    public List<DueDate> of(Round round) {
        Schedule schedule = round.schedule();
        Timetable.Instants at = timetable.of(schedule);
        return Stream.concat(beforeSession(schedule, at), sessionAndAfter(schedule, at))
                .toList();
    }

    private Stream<DueDate> beforeSession(Schedule schedule, Timetable.Instants at) {
        String latest = due(TermCode.NOTICE_BEFORE_SESSION, schedule).explanation();
        String closing = ANNOUNCED + "; 24:00 ngày cuối (Bộ luật Dân sự 2015 điều 148)";
        return Stream.of(
                new DueDate("Phát hành thông báo", "", at.noticeDueAt(), true, ANNOUNCED + "; muộn nhất: " + latest),
                new DueDate("Mở tiếp nhận", "TimerEvent_IntakeOpens", at.intakeOpensAt(), false, ANNOUNCED),
                new DueDate("Hết tiếp nhận", "TimerEvent_IntakeCloses", at.intakeClosesAt(), true, closing),
                term("Gửi giấy mời", "", TermCode.INVITATION_BEFORE_SESSION, schedule));
    }

    private Stream<DueDate> sessionAndAfter(Schedule schedule, Timetable.Instants at) {
        String reminder = due(TermCode.REMINDER_BEFORE_SESSION, schedule).explanation();
        return Stream.of(
                new DueDate("Nhắc lịch", "TimerEvent_ReminderDue", at.reminderAt(), false, reminder),
                new DueDate("Hội nghị", "TimerEvent_SessionStarts", at.sessionStartsAt(), false, ANNOUNCED),
                term("Thông báo kết luận", "", TermCode.CONCLUSION_NOTICE, schedule),
                term("Báo cáo kết quả", "TimerEvent_ReportDue", TermCode.REPORT, schedule));
    }

    private DueDate term(String what, String element, TermCode code, Schedule schedule) {
        Deadline deadline = due(code, schedule);
        return new DueDate(what, element, deadline.endsAtLocal(), true, deadline.explanation());
    }

    private Deadline due(TermCode code, Schedule schedule) {
        return deadlines.due(code, schedule.sessionDay());
    }
}
