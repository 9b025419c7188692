package vn.doithoai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold for every day and every term, in announced years and in derived ones. */
class CountingPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

    private final WorkingCalendar calendar = WorkingCalendar.shipped();
    private final StatutoryTerms terms = StatutoryTerms.shipped();
    private final Deadlines deadlines = new Deadlines(terms, calendar);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void aDutyIsAlwaysDueOnAWorkingDay(@ForAll TermCode code, @ForAll("days") LocalDate event) {
        assertThat(calendar.freeDay(deadlines.due(code, event).lastDay())).isEmpty();
    }

    @Property
    void countingTheDaysAddedGivesTheAmount(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate end = calendar.plusWorkingDays(day, n);
        assertThat(calendar.workingDaysIn(day.plusDays(1), end)).isEqualTo(n);
        LocalDate start = calendar.minusWorkingDays(day, n);
        assertThat(calendar.workingDaysIn(start, day.minusDays(1))).isEqualTo(n);
    }

    @Property
    void fromAWorkingDayForwardAndBackIsTheSameDay(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate worked = calendar.onOrAfter(day);
        assertThat(calendar.minusWorkingDays(calendar.plusWorkingDays(worked, n), n))
                .isEqualTo(worked);
    }

    @Property
    void aLaterEventIsNeverDueEarlier(
            @ForAll TermCode code, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        assertThat(deadlines.due(code, later).lastDay())
                .isAfterOrEqualTo(deadlines.due(code, earlier).lastDay());
    }

    @Property
    void forwardTermsEndAfterTheEventAndBackwardTermsBeforeIt(@ForAll TermCode code, @ForAll("days") LocalDate event) {
        Deadline deadline = deadlines.due(code, event);
        if (deadline.term().direction() == StatutoryTerm.Direction.AFTER) {
            assertThat(deadline.lastDay()).isAfter(event);
        } else {
            assertThat(deadline.lastDay()).isBefore(event);
        }
    }

    @Property
    void aBackwardTermNeverGivesLessThanPromised(@ForAll("days") LocalDate session) {
        Deadline deadline = deadlines.due(TermCode.NOTICE_BEFORE_SESSION, session);
        LocalDate nominal = session.minusDays(deadline.term().amount());
        assertThat(deadline.lastDay()).isBeforeOrEqualTo(nominal);
        assertThat(calendar.workingDaysIn(deadline.lastDay().plusDays(1), nominal))
                .isZero();
    }

    @Property
    void aTermThatEndsOnAFreeDayRollsOverFreeDaysOnly(@ForAll("days") LocalDate event) {
        Deadline deadline = deadlines.due(TermCode.ARCHIVE, event);
        LocalDate nominal = event.plusYears(1);
        assertThat(deadline.lastDay()).isAfterOrEqualTo(nominal);
        assertThat(calendar.workingDaysIn(nominal, deadline.lastDay())).isEqualTo(1);
    }

    @Property
    void anExplanationNamesTheEventTheSourceAndEveryDerivedYear(
            @ForAll TermCode code, @ForAll("days") LocalDate event) {
        Deadline deadline = deadlines.due(code, event);
        assertThat(deadline.explanation())
                .contains(VietnameseDate.numeric(event))
                .endsWith("; " + deadline.term().source())
                .doesNotContain("null");
        assertThat(deadline.explanation().contains("năm " + deadline.lastDay().getYear() + " suy từ luật"))
                .isEqualTo(calendar.derived(deadline.lastDay().getYear()));
    }
}
