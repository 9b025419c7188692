package vn.doithoai.calendar;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The announced years, as {@code rules/holidays.yaml} writes them; checked before anybody counts with them. */
final class HolidayFile {

    private final RuleFile file;

    HolidayFile(RuleFile file) {
        this.file = file;
    }

    Map<Integer, YearHolidays> read(InputStream content) {
        Map<Integer, YearHolidays> years = new TreeMap<>();
        for (Year year : file.read(content, Content.class).years()) {
            if (years.put(year.year(), checked(year)) != null) {
                throw file.error("năm " + year.year() + " được khai hai lần");
            }
        }
        return years;
    }

    private YearHolidays checked(Year year) {
        Map<LocalDate, FreeDay> free = new TreeMap<>();
        for (Span span : year.freeDays()) {
            span.from().datesUntil(span.to().plusDays(1)).forEach(day -> {
                requireYear(day, year);
                if (free.put(day, new FreeDay(day, span.kind(), span.name())) != null) {
                    throw file.error("ngày " + VietnameseDate.numeric(day) + " được khai hai lần");
                }
            });
        }
        return new YearHolidays(year.year(), year.source(), false, free, worked(year));
    }

    private Map<LocalDate, String> worked(Year year) {
        Map<LocalDate, String> worked = new TreeMap<>();
        for (Worked entry : year.workedDays()) {
            requireYear(entry.day(), year);
            if (!LawHolidays.isWeekend(entry.day())) {
                throw file.error(
                        "ngày làm bù " + VietnameseDate.numeric(entry.day()) + " phải là thứ Bảy hoặc Chủ nhật");
            }
            worked.put(entry.day(), entry.name());
        }
        return worked;
    }

    private void requireYear(LocalDate day, Year year) {
        if (day.getYear() != year.year()) {
            throw file.error("ngày " + VietnameseDate.numeric(day) + " không thuộc năm " + year.year());
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    record Content(List<Year> years) {
        Content {
            require(years != null, "thiếu danh sách years");
            years = List.copyOf(years);
        }
    }

    /** Only announced years are data: a derived one is computed, never typed. */
    enum Status {
        ANNOUNCED
    }

    record Year(int year, Status status, String source, List<Span> freeDays, List<Worked> workedDays) {
        Year {
            require(year > 0 && status != null && source != null, "mỗi năm cần year, status và source");
            freeDays = freeDays == null ? List.of() : List.copyOf(freeDays);
            workedDays = workedDays == null ? List.of() : List.copyOf(workedDays);
        }
    }

    record Span(LocalDate from, LocalDate to, FreeDay.Kind kind, String name) {
        Span {
            require(from != null && kind != null && name != null, "mỗi ngày nghỉ cần from, kind và name");
            to = to == null ? from : to;
            require(!to.isBefore(from), "ngày kết thúc đứng trước ngày bắt đầu của «" + name + "»");
        }
    }

    record Worked(LocalDate day, String name) {
        Worked {
            require(day != null && name != null, "mỗi ngày làm bù cần day và name");
        }
    }
}
