package vn.doithoai.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Service;

/**
 * Computes when a duty is due, by the term in force on the event's day.
 *
 * <p>Counting follows Bộ luật Dân sự 2015 điều 147–148: the event's day is not counted, a term ends at 24:00 of its
 * last day, and a last day that is free moves to the next working day. For terms before an event the law is silent;
 * there a free day moves to the working day before, so that the other side never gets less time than promised.
 */
@Service
public class Deadlines {

    private final StatutoryTerms terms;
    private final WorkingCalendar calendar;
    private final DeadlineExplanation explanation;

    public Deadlines(StatutoryTerms terms, WorkingCalendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
        this.explanation = new DeadlineExplanation(calendar);
    }

    /** @throws RuleFileException when no version of the term is in force on the event's day */
    public Deadline due(TermCode code, LocalDate event) {
        StatutoryTerm term = terms.term(code, event);
        LocalDate counted = counted(term, event);
        LocalDate lastDay = term.direction() == StatutoryTerm.Direction.AFTER
                ? calendar.onOrAfter(counted)
                : calendar.onOrBefore(counted);
        return new Deadline(term, event, lastDay, explanation.of(term, event, counted, lastDay));
    }

    private LocalDate counted(StatutoryTerm term, LocalDate event) {
        return term.direction() == StatutoryTerm.Direction.AFTER ? after(term, event) : before(term, event);
    }

    private LocalDate after(StatutoryTerm term, LocalDate event) {
        return switch (term.unit()) {
            case WORKING_DAYS -> calendar.plusWorkingDays(event, term.amount());
            case CALENDAR_DAYS -> event.plusDays(term.amount());
            case MONTH_END -> YearMonth.from(event).plusMonths(term.amount()).atEndOfMonth();
            case YEARS -> event.plusYears(term.amount());
        };
    }

    private LocalDate before(StatutoryTerm term, LocalDate event) {
        return term.unit() == StatutoryTerm.Unit.WORKING_DAYS
                ? calendar.minusWorkingDays(event, term.amount())
                : event.minusDays(term.amount());
    }
}
