package vn.doithoai.conference;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** The dates of the published round, and the same with one thing changed. */
final class SampleSchedule {

    static final Schedule SAMPLE = new Schedule(
            LocalDate.parse("2025-08-20"),
            LocalDate.parse("2025-08-25"),
            LocalDate.parse("2025-09-15"),
            LocalDateTime.parse("2025-09-26T14:00"),
            LocalDateTime.parse("2025-09-26T17:00"),
            "Phòng họp 219");

    private SampleSchedule() {}

    static Schedule notice(String day) {
        return new Schedule(
                LocalDate.parse(day),
                SAMPLE.intakeFrom(),
                SAMPLE.intakeTo(),
                SAMPLE.sessionStart(),
                SAMPLE.sessionEnd(),
                SAMPLE.place());
    }

    static Schedule intake(String from, String until) {
        return new Schedule(
                SAMPLE.noticeOn(),
                LocalDate.parse(from),
                LocalDate.parse(until),
                SAMPLE.sessionStart(),
                SAMPLE.sessionEnd(),
                SAMPLE.place());
    }

    static Schedule session(String start, String end) {
        return new Schedule(
                SAMPLE.noticeOn(),
                SAMPLE.intakeFrom(),
                SAMPLE.intakeTo(),
                LocalDateTime.parse(start),
                LocalDateTime.parse(end),
                SAMPLE.place());
    }
}
