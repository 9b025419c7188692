package vn.doithoai.casefile;

import java.util.List;
import vn.doithoai.conference.Schedule;

/** The lines of a schedule. */
final class ScheduleFacts {

    private ScheduleFacts() {}

    static List<Fact> of(Schedule schedule) {
        return List.of(
                new Fact("Phát hành thông báo", "ngày " + PageDates.day(schedule.noticeOn())),
                new Fact(
                        "Tiếp nhận kiến nghị",
                        "từ ngày %s đến hết ngày %s"
                                .formatted(PageDates.day(schedule.intakeFrom()), PageDates.day(schedule.intakeTo()))),
                new Fact("Hội nghị", PageDates.span(schedule.sessionStart(), schedule.sessionEnd())),
                new Fact("Địa điểm", schedule.place()));
    }
}
