package vn.doithoai.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.doithoai.Application;
import vn.doithoai.calendar.VietnameseDate;

/** Dates and times as the pages show them: {@code 14h00 ngày 26/9/2025}. */
final class PageDates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH'h'mm");
    private static final ZoneId ZONE = ZoneId.of(Application.ZONE);

    private PageDates() {}

    static String day(LocalDate date) {
        return VietnameseDate.numeric(date);
    }

    static String moment(LocalDateTime at) {
        return "%s ngày %s".formatted(at.format(TIME), day(at.toLocalDate()));
    }

    static String moment(Instant at) {
        return moment(LocalDateTime.ofInstant(at, ZONE));
    }

    /** A term ends at 24:00 of its last day, not at 00:00 of the next (Bộ luật Dân sự 2015 điều 148 khoản 6). */
    static String end(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "24h00 ngày " + day(at.toLocalDate().minusDays(1))
                : moment(at);
    }

    /** From one moment to another on the same day, else with both days. */
    static String span(LocalDateTime from, LocalDateTime to) {
        return from.toLocalDate().equals(to.toLocalDate())
                ? "từ %s đến %s".formatted(from.format(TIME), moment(to))
                : "từ %s đến %s".formatted(moment(from), moment(to));
    }
}
