package vn.doithoai.conference;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.Deadline;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.TermCode;

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
     * @param at midnight stands for 24:00 of the day before when it ends a term
     */
    public record DueDate(String what, String element, LocalDateTime at, String why) {}

    /** In order of time for an ordinary schedule. */
    public List<DueDate> of(Round round) {
        Schedule schedule = round.schedule();
        Timetable.Instants at = timetable.of(schedule);
        return List.of(
                new DueDate("Phát hành thông báo", "", endOf(schedule), latestNotice(schedule)),
                new DueDate("Mở tiếp nhận", "TimerEvent_IntakeOpens", at.intakeOpensAt(), ANNOUNCED),
                new DueDate(
                        "Hết tiếp nhận",
                        "TimerEvent_IntakeCloses",
                        at.intakeClosesAt(),
                        ANNOUNCED + "; 24:00 ngày cuối (Bộ luật Dân sự 2015 điều 148)"),
                term("Gửi giấy mời", "", TermCode.INVITATION_BEFORE_SESSION, schedule),
                new DueDate(
                        "Nhắc lịch",
                        "TimerEvent_ReminderDue",
                        at.reminderAt(),
                        due(TermCode.REMINDER_BEFORE_SESSION, schedule).explanation()),
                new DueDate("Hội nghị", "TimerEvent_SessionStarts", at.sessionStartsAt(), ANNOUNCED),
                term("Thông báo kết luận", "", TermCode.CONCLUSION_NOTICE, schedule),
                term("Báo cáo kết quả", "BoundaryEvent_ReportOverdue", TermCode.REPORT, schedule));
    }

    private String latestNotice(Schedule schedule) {
        return ANNOUNCED + "; muộn nhất: "
                + due(TermCode.NOTICE_BEFORE_SESSION, schedule).explanation();
    }

    private DueDate term(String what, String element, TermCode code, Schedule schedule) {
        Deadline deadline = due(code, schedule);
        return new DueDate(what, element, deadline.endsAtLocal(), deadline.explanation());
    }

    private Deadline due(TermCode code, Schedule schedule) {
        return deadlines.due(code, schedule.sessionDay());
    }

    private static LocalDateTime endOf(Schedule schedule) {
        return schedule.noticeOn().plusDays(1).atStartOfDay();
    }
}
