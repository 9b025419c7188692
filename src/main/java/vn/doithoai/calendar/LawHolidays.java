package vn.doithoai.calendar;

import static vn.doithoai.calendar.FreeDay.Kind.COMPENSATORY;
import static vn.doithoai.calendar.FreeDay.Kind.HOLIDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * Derives the holidays of a year that nobody has announced yet from Bộ luật Lao động 2019 điều 111–112. Swaps cannot
 * be foreseen, so a derived year has no worked Saturdays.
 *
 * <p>Lunar dates are computed for UTC+7: the Chinese calendar differs in some years (Tết 2030).
 */
final class LawHolidays {

    private static final String SOURCE = "Bộ luật Lao động 2019 điều 111, 112";
    private static final int TET_DAYS = 5;

    YearHolidays derive(int year) {
        Map<LocalDate, FreeDay> free = new TreeMap<>();
        List<FreeDay> holidays = holidays(year);
        holidays.forEach(holiday -> free.putIfAbsent(holiday.date(), holiday));
        for (FreeDay holiday : holidays) {
            boolean doubled = !free.get(holiday.date()).equals(holiday);
            if (isWeekend(holiday.date()) || doubled) {
                LocalDate instead = nextPlainWeekday(holiday.date(), free);
                free.put(instead, new FreeDay(instead, COMPENSATORY, "nghỉ bù " + holiday.name()));
            }
        }
        return new YearHolidays(year, SOURCE, true, free, Map.of());
    }

    LocalDate firstDayOfTet(int year) {
        return lunar(year, 1, 1);
    }

    private List<FreeDay> holidays(int year) {
        List<FreeDay> days = new ArrayList<>();
        days.add(holiday(LocalDate.of(year, Month.JANUARY, 1), "Tết Dương lịch"));
        // The office may choose one or two days before Tết; the law's own example, one before and four after, is taken.
        firstDayOfTet(year)
                .minusDays(1)
                .datesUntil(firstDayOfTet(year).plusDays(TET_DAYS - 1L))
                .forEach(day -> days.add(holiday(day, "Tết Nguyên đán")));
        days.add(holiday(kingsDay(year), "Giỗ Tổ Hùng Vương"));
        days.add(holiday(LocalDate.of(year, Month.APRIL, 30), "Ngày Chiến thắng 30/4"));
        days.add(holiday(LocalDate.of(year, Month.MAY, 1), "Quốc tế Lao động"));
        LocalDate nationalDay = LocalDate.of(year, Month.SEPTEMBER, 2);
        days.add(holiday(nationalDay, "Quốc khánh"));
        days.add(holiday(besideNationalDay(nationalDay), "Quốc khánh"));
        return days;
    }

    /** The tenth day of the third lunar month. */
    private static LocalDate kingsDay(int year) {
        return lunar(year, 3, 10);
    }

    /** The neighbour that joins up with the weekend, as the yearly announcements have chosen so far. */
    private static LocalDate besideNationalDay(LocalDate nationalDay) {
        return switch (nationalDay.getDayOfWeek()) {
            case SUNDAY, MONDAY, THURSDAY -> nationalDay.plusDays(1);
            default -> nationalDay.minusDays(1);
        };
    }

    private static LocalDate nextPlainWeekday(LocalDate from, Map<LocalDate, FreeDay> taken) {
        LocalDate day = from.plusDays(1);
        while (isWeekend(day) || taken.containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static FreeDay holiday(LocalDate date, String name) {
        return new FreeDay(date, HOLIDAY, name);
    }

    private static LocalDate lunar(int year, int month, int day) {
        return VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
                .transform(PlainDate.axis())
                .toTemporalAccessor();
    }
}
