package vn.doithoai.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/**
 * When a year's plan has to be out: by 31 December of the year before. No law says so; it is the sample office's own
 * custom, whose plan for 2025 is of 19/12/2024. The day does not depend on an event, so it is no term of the calendar.
 */
@Component
class PlanTerm {

    private final Clock clock;

    PlanTerm(Clock clock) {
        this.clock = clock;
    }

    /** 24:00 of the last day; lies in the past when the plan is late. */
    LocalDateTime dueAt(int year) {
        return lastDay(year).plusDays(1).atStartOfDay();
    }

    /** The month that a draft shows: a late plan can only be of this month. */
    YearMonth expected(int year) {
        LocalDate today = LocalDate.now(clock);
        return YearMonth.from(lastDay(year).isBefore(today) ? today : lastDay(year));
    }

    /** Whether a plan for the year can be wanted now: for this year, if it is late, or for the next. */
    boolean plausible(int year) {
        int now = LocalDate.now(clock).getYear();
        return year == now || year == now + 1;
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year - 1, Month.DECEMBER, 31);
    }
}
