package vn.doithoai.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.doithoai.document.outgoing.OutgoingLine;

/** From which number and day to which a book goes, as its first page says. */
final class OutgoingSpan {

    private final Map<String, int[]> numbers = new TreeMap<>();
    private LocalDate from = LocalDate.MAX;
    private LocalDate to = LocalDate.MIN;

    void add(OutgoingLine line) {
        LocalDate on = line.issued().issuedOn();
        int number = line.issued().number();
        from = on.isBefore(from) ? on : from;
        to = on.isAfter(to) ? on : to;
        int[] span = numbers.computeIfAbsent(
                "%d %s".formatted(on.getYear(), line.issued().notation()), key -> new int[] {number, number});
        span[0] = Math.min(span[0], number);
        span[1] = Math.max(span[1], number);
    }

    /** Empty for an empty book. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (numbers.isEmpty()) {
            return lines;
        }
        lines.add(
                from.getYear() == to.getYear()
                        ? "Năm: " + from.getYear()
                        : "Năm: %d – %d".formatted(from.getYear(), to.getYear()));
        lines.add("Từ ngày %s đến ngày %s".formatted(PageDates.day(from), PageDates.day(to)));
        numbers.forEach((series, span) -> lines.add("Ký hiệu %s năm %s: từ số %02d đến số %02d"
                .formatted(series.substring(5), series.substring(0, 4), span[0], span[1])));
        return lines;
    }
}
