package vn.doithoai.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Free days in a row, told as one: "30/8–02/9 (cuối tuần, Quốc khánh)". Never empty. */
record FreeRange(List<FreeDay> days) {

    /** Joins neighbours; the days come in order. */
    static List<FreeRange> join(List<FreeDay> days) {
        List<List<FreeDay>> runs = new ArrayList<>();
        for (FreeDay day : days) {
            List<FreeDay> open = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (open.isEmpty() || !last(open).plusDays(1).equals(day.date())) {
                open = new ArrayList<>();
                runs.add(open);
            }
            open.add(day);
        }
        return runs.stream().map(FreeRange::new).toList();
    }

    /** @param clearYear the year that needs no saying */
    String text(int clearYear) {
        return dates(clearYear)
                + days.stream().map(FreeDay::name).distinct().collect(Collectors.joining(", ", " (", ")"));
    }

    private String dates(int clearYear) {
        LocalDate first = days.get(0).date();
        LocalDate last = last(days);
        if (first.getYear() != clearYear || last.getYear() != clearYear) {
            return first.equals(last)
                    ? VietnameseDate.numeric(last)
                    : VietnameseDate.numeric(first) + "–" + VietnameseDate.numeric(last);
        }
        if (first.equals(last)) {
            return VietnameseDate.dayMonth(last);
        }
        boolean sameMonth = first.getMonth() == last.getMonth();
        return (sameMonth ? VietnameseDate.day(first) : VietnameseDate.dayMonth(first)) + "–"
                + VietnameseDate.dayMonth(last);
    }

    private static LocalDate last(List<FreeDay> run) {
        return run.get(run.size() - 1).date();
    }
}
