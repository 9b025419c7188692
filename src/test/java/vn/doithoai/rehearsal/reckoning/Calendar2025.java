package vn.doithoai.rehearsal.reckoning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The working days of 2025 as they were announced. */
final class Calendar2025 {

    private static final Set<String> FREE = Set.of(
            "2025-01-01",
            "2025-01-27",
            "2025-01-28",
            "2025-01-29",
            "2025-01-30",
            "2025-01-31",
            "2025-04-07",
            "2025-04-30",
            "2025-05-01",
            "2025-05-02",
            "2025-09-01",
            "2025-09-02");
    private static final String WORKED_SATURDAY = "2025-04-26";

    private Calendar2025() {}

    static boolean working(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return day.toString().equals(WORKED_SATURDAY) || !weekend && !FREE.contains(day.toString());
    }

    /** The day of receipt is not counted (Civil Code, article 147). */
    static LocalDate workingDaysAfter(LocalDate start, int days) {
        LocalDate day = start;
        for (int counted = 0; counted < days; counted += working(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** A last day that is free moves to the next one that is not (Civil Code, article 148). */
    static LocalDate calendarDaysAfter(LocalDate start, int days) {
        LocalDate day = start.plusDays(days);
        while (!working(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    static int workingDaysBetween(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1)
                .datesUntil(until.isAfter(after) ? until.plusDays(1) : after.plusDays(1))
                .filter(Calendar2025::working)
                .count();
    }
}
