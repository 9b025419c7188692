package vn.doithoai.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.Deadline;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.TermCode;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.calendar.WorkingCalendar;
import vn.doithoai.engine.InvalidInputException;

/** Holds a schedule against the statutory terms and plain sense. */
@Component
public class ScheduleRules {

    private static final Period PLAUSIBLE = Period.ofYears(2);
    private static final LocalTime OFFICE_OPENS = LocalTime.of(7, 0);
    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 30);

    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ScheduleRules(Deadlines deadlines, WorkingCalendar calendar, Clock clock) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Refuses dates that can only be a slip of the pen. For such days the law's terms are not on file, so that nothing
     * sensible could be computed from them.
     *
     * @throws InvalidInputException naming the date
     */
    void requirePlausible(Schedule schedule) {
        Stream.of(schedule.noticeOn(), schedule.intakeFrom(), schedule.intakeTo(), schedule.sessionDay())
                .filter(date -> date.isBefore(today().minus(PLAUSIBLE)) || date.isAfter(today().plus(PLAUSIBLE)))
                .findFirst()
                .ifPresent(date -> {
                    throw new InvalidInputException("Ngày %s cách hôm nay quá xa. Vui lòng kiểm tra lại năm."
                            .formatted(VietnameseDate.numeric(date)));
                });
    }

    /** Errors and warnings of a schedule that is about to be announced. */
    public List<Finding> check(Schedule schedule) {
        List<Finding> findings = new ArrayList<>(dates(schedule));
        if (!Finding.anyError(findings)) {
            findings.addAll(announcement(schedule));
            findings.addAll(terms(schedule));
        }
        return List.copyOf(findings);
    }

    /** What is wrong with the dates themselves, whatever the terms say. */
    List<Finding> dates(Schedule schedule) {
        return Stream.concat(order(schedule).stream(), days(schedule).stream()).toList();
    }

    private List<Finding> order(Schedule schedule) {
        List<Finding> findings = new ArrayList<>();
        if (schedule.intakeTo().isBefore(schedule.intakeFrom())) {
            findings.add(Finding.error("Ngày kết thúc tiếp nhận trước ngày bắt đầu tiếp nhận."));
        }
        if (!schedule.sessionDay().isAfter(schedule.intakeTo())) {
            findings.add(Finding.error("Hội nghị phải diễn ra sau khi hết thời gian tiếp nhận kiến nghị."));
        }
        if (!schedule.sessionEnd().isAfter(schedule.sessionStart())) {
            findings.add(Finding.error("Giờ kết thúc hội nghị phải sau giờ bắt đầu."));
        }
        if (!schedule.sessionStart().isAfter(LocalDateTime.now(clock))) {
            findings.add(Finding.error("Thời điểm tổ chức hội nghị đã qua."));
        }
        if (schedule.noticeOn().isAfter(schedule.intakeFrom())) {
            findings.add(Finding.error("Thông báo phải phát hành trước hoặc cùng ngày bắt đầu tiếp nhận."));
        }
        return findings;
    }

    private List<Finding> days(Schedule schedule) {
        List<Finding> findings = new ArrayList<>();
        calendar.freeDay(schedule.sessionDay())
                .ifPresent(free -> findings.add(Finding.error("Ngày hội nghị %s là ngày nghỉ (%s)."
                        .formatted(VietnameseDate.numeric(schedule.sessionDay()), free.name()))));
        if (calendar.derived(schedule.sessionDay().getYear())) {
            findings.add(Finding.warning("Lịch nghỉ năm %d chưa công bố, đang suy từ Bộ luật Lao động."
                    .formatted(schedule.sessionDay().getYear())));
        }
        if (schedule.sessionStart().toLocalTime().isBefore(OFFICE_OPENS)
                || schedule.sessionEnd().toLocalTime().isAfter(OFFICE_CLOSES)) {
            findings.add(Finding.warning("Hội nghị nằm ngoài giờ hành chính."));
        }
        return findings;
    }

    /** A notice cannot go out before today, and people must still be able to answer it. */
    private List<Finding> announcement(Schedule schedule) {
        List<Finding> findings = new ArrayList<>();
        if (schedule.intakeTo().isBefore(today())) {
            findings.add(Finding.error("Thời gian tiếp nhận kiến nghị đã hết."));
        }
        if (notice(schedule).isAfter(schedule.intakeFrom())) {
            findings.add(Finding.error("Ngày bắt đầu tiếp nhận đã qua trước khi phát hành thông báo."));
        }
        if (schedule.noticeOn().isBefore(today())) {
            findings.add(Finding.warning("Ngày dự kiến phát hành thông báo đã qua."));
        }
        return findings;
    }

    private LocalDate notice(Schedule schedule) {
        return schedule.noticeOn().isBefore(today()) ? today() : schedule.noticeOn();
    }

    private List<Finding> terms(Schedule schedule) {
        List<Finding> findings = new ArrayList<>();
        LocalDate notice = notice(schedule);
        Deadline latest = deadlines.due(TermCode.NOTICE_BEFORE_SESSION, schedule.sessionDay());
        if (notice.isAfter(latest.lastDay())) {
            findings.add(Finding.error("Thông báo phát hành ngày %s là quá muộn; chậm nhất ngày %s (%s)."
                    .formatted(
                            VietnameseDate.numeric(notice),
                            VietnameseDate.numeric(latest.lastDay()),
                            latest.explanation())));
        }
        Deadline answers = deadlines.due(TermCode.UNIT_ANSWER_BEFORE_SESSION, schedule.sessionDay());
        if (!answers.lastDay().isAfter(schedule.intakeTo())) {
            findings.add(Finding.warning("Sau khi hết tiếp nhận không còn đủ thời gian để đơn vị trả lời (%s)."
                    .formatted(answers.explanation())));
        }
        return findings;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
