package vn.doithoai.calendar;

import static vn.doithoai.calendar.StatutoryTerm.Direction.AFTER;
import static vn.doithoai.calendar.StatutoryTerm.Unit.MONTH_END;
import static vn.doithoai.calendar.StatutoryTerm.Unit.WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says in one sentence why a deadline is what it is, so that a clerk can check it on a wall calendar. */
final class DeadlineExplanation {

    private final WorkingCalendar calendar;

    DeadlineExplanation(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    String of(StatutoryTerm term, LocalDate event, LocalDate counted, LocalDate lastDay) {
        LocalDate first = term.direction() == AFTER ? event.plusDays(1) : lastDay;
        LocalDate last = term.direction() == AFTER ? lastDay : event.minusDays(1);
        Stream<String> dayByDay = term.unit() == WORKING_DAYS
                ? Stream.of(skipped(first, last, event), workedSaturdays(first, last))
                        .flatMap(Optional::stream)
                : moved(term, counted, lastDay).stream();
        return Stream.of(
                        Stream.concat(Stream.of(length(term, event, lastDay)), dayByDay)
                                .collect(Collectors.joining(", ")),
                        derivedYears(event, lastDay),
                        term.source())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String length(StatutoryTerm term, LocalDate event, LocalDate lastDay) {
        String eventDay = VietnameseDate.numeric(event);
        if (term.direction() != AFTER) {
            return "ít nhất " + term.quantity() + " trước " + eventDay + ", chậm nhất "
                    + VietnameseDate.numeric(lastDay);
        }
        return term.quantity() + (term.unit() == MONTH_END ? " ngày " : " từ ") + eventDay;
    }

    private Optional<String> skipped(LocalDate first, LocalDate last, LocalDate event) {
        List<FreeDay> free =
                days(first, last).flatMap(day -> calendar.freeDay(day).stream()).toList();
        return Optional.of(FreeRange.join(free))
                .filter(ranges -> !ranges.isEmpty())
                .map(ranges -> ranges.stream()
                        .map(range -> range.text(event.getYear()))
                        .collect(Collectors.joining(", ", "trừ ", "")));
    }

    private Optional<String> workedSaturdays(LocalDate first, LocalDate last) {
        return days(first, last)
                .filter(day -> calendar.workedInstead(day).isPresent())
                .map(VietnameseDate::numeric)
                .reduce((one, other) -> one + ", " + other)
                .map(worked -> "tính cả ngày làm bù " + worked);
    }

    private Optional<String> moved(StatutoryTerm term, LocalDate counted, LocalDate lastDay) {
        return calendar.freeDay(counted)
                .map(free -> VietnameseDate.numeric(counted) + " là ngày nghỉ (" + free.name() + ") nên chuyển "
                        + (term.direction() == AFTER
                                ? "sang ngày làm việc tiếp theo "
                                : "lên ngày làm việc liền trước ")
                        + VietnameseDate.numeric(lastDay));
    }

    private String derivedYears(LocalDate event, LocalDate lastDay) {
        int from = Math.min(event.getYear(), lastDay.getYear());
        int to = Math.max(event.getYear(), lastDay.getYear());
        return IntStream.rangeClosed(from, to)
                .mapToObj(calendar::derivedNote)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
        return first.isAfter(last) ? Stream.empty() : first.datesUntil(last.plusDays(1));
    }
}
