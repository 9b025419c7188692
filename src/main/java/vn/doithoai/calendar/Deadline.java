package vn.doithoai.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A computed deadline that can say why.
 *
 * @param term the version that was in force on the event's day
 * @param eventDay the day that started the count; itself not counted
 * @param lastDay the last day on which the duty is met in time, for terms before an event as well as after one
 * @param explanation one Vietnamese sentence: length, start, skipped days, source
 */
public record Deadline(StatutoryTerm term, LocalDate eventDay, LocalDate lastDay, String explanation) {

    public TermCode code() {
        return term.code();
    }

    /** 24:00 of the last day on a Vietnamese clock, which is 00:00 of the next (Bộ luật Dân sự 2015 điều 148 khoản 6). */
    public LocalDateTime endsAtLocal() {
        return lastDay.plusDays(1).atStartOfDay();
    }
}
