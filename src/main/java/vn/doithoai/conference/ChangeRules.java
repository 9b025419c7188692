package vn.doithoai.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.Deadline;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.TermCode;
import vn.doithoai.calendar.VietnameseDate;

/** Holds a change of an announced schedule against the rules. */
@Component
class ChangeRules {

    private final ScheduleRules schedules;
    private final Deadlines deadlines;
    private final Clock clock;

    ChangeRules(ScheduleRules schedules, Deadlines deadlines, Clock clock) {
        this.schedules = schedules;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    List<Finding> check(RoundChange change) {
        List<Finding> findings = new ArrayList<>();
        change.after().ifPresent(after -> {
            findings.addAll(schedules.dates(after));
            findings.addAll(intake(change.before(), after));
            findings.addAll(noticeOfNewDay(after));
        });
        findings.addAll(announcement(change));
        return List.copyOf(findings);
    }

    private List<Finding> intake(Schedule announced, Schedule changed) {
        boolean moved = !changed.intakeTo().equals(announced.intakeTo());
        return moved && changed.intakeTo().isBefore(today())
                ? List.of(Finding.error("Ngày kết thúc tiếp nhận mới đã qua."))
                : List.of();
    }

    /** People need as much notice of the new day as of the first one; less needs the head's reason. */
    private List<Finding> noticeOfNewDay(Schedule changed) {
        Deadline latest = deadlines.due(TermCode.NOTICE_BEFORE_SESSION, changed.sessionDay());
        return late("Ngày hội nghị mới quá gần ngày thông báo", latest);
    }

    /** A change is announced some working days before the announced session; later needs the head's reason. */
    private List<Finding> announcement(RoundChange change) {
        return late("Đã quá hạn báo hoãn hoặc hủy", announceBy(change));
    }

    Deadline announceBy(RoundChange change) {
        return deadlines.due(TermCode.POSTPONE_BEFORE_SESSION, change.before().sessionDay());
    }

    private List<Finding> late(String what, Deadline latest) {
        return today().isAfter(latest.lastDay())
                ? List.of(Finding.warning("%s (chậm nhất %s: %s)."
                        .formatted(what, VietnameseDate.numeric(latest.lastDay()), latest.explanation())))
                : List.of();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
