package vn.doithoai.calendar;

import java.time.LocalDate;
import java.util.Map;

/**
 * What one year's calendar says beyond "Monday to Friday".
 *
 * @param derived true when computed from the law because no announcement is on file
 * @param freeDays holidays, compensatory and swapped days by date
 * @param workedDays weekend days that are worked, with the reason
 */
record YearHolidays(
        int year, String source, boolean derived, Map<LocalDate, FreeDay> freeDays, Map<LocalDate, String> workedDays) {

    YearHolidays {
        freeDays = Map.copyOf(freeDays);
        workedDays = Map.copyOf(workedDays);
    }
}
