package vn.doithoai.rehearsal.reckoning;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * For whom the office waits, ten working days long each.
 *
 * @param ending what becomes of the petition when nobody is heard; empty when nobody is waited for
 * @param until last day
 */
record Waiting(String ending, LocalDate until) {

    static final Waiting NONE = new Waiting("", LocalDate.MAX.minusDays(1));

    static Waiting from(LocalDate day, String ending) {
        return new Waiting(ending, Calendar2025.workingDaysAfter(day, 10));
    }

    boolean over(LocalDateTime at) {
        return !ending.isEmpty() && !at.isBefore(until.plusDays(1).atStartOfDay());
    }
}
