package vn.doithoai.document.outgoing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.document.outgoing.SeriesFinding.Fault;

/**
 * A number of a series and the one that stands before it.
 *
 * @param before empty for the first of its series
 */
record SeriesNeighbours(Optional<SeriesNumber> before, SeriesNumber number) {

    /** @param numbers in series */
    static List<SeriesNeighbours> among(List<SeriesNumber> numbers) {
        List<SeriesNeighbours> pairs = new ArrayList<>(numbers.size());
        Optional<SeriesNumber> last = Optional.empty();
        for (SeriesNumber number : numbers) {
            pairs.add(new SeriesNeighbours(last.filter(number::sameSeries), number));
            last = Optional.of(number);
        }
        return pairs;
    }

    List<SeriesFinding> findings() {
        List<SeriesFinding> findings = new ArrayList<>();
        int expected = before.map(SeriesNumber::number).orElse(0) + 1;
        if (number.number() > expected) {
            findings.add(finding(Fault.MISSING, missing(expected, number.number() - 1)));
        }
        before.filter(earlier -> number.issued().isBefore(earlier.issued()))
                .ifPresent(earlier -> findings.add(finding(Fault.DISORDER, disorder(earlier))));
        if (number.issued().getYear() != number.year()) {
            String text = "Số %02d của năm %d ghi ngày %s."
                    .formatted(number.number(), number.year(), VietnameseDate.numeric(number.issued()));
            findings.add(finding(Fault.WRONG_YEAR, text));
        }
        return findings;
    }

    private SeriesFinding finding(Fault fault, String text) {
        return new SeriesFinding(fault, number.symbol(), number.year(), text);
    }

    /** Numbers of the office's own document system may skip; the clerk knows which. */
    private static String missing(int from, int to) {
        return from == to
                ? "Không có số %02d trong sổ.".formatted(from)
                : "Không có các số từ %02d đến %02d trong sổ (%d số).".formatted(from, to, to - from + 1);
    }

    private String disorder(SeriesNumber earlier) {
        return "Số %02d ghi ngày %s, trước ngày %s của số %02d."
                .formatted(
                        number.number(),
                        VietnameseDate.numeric(number.issued()),
                        VietnameseDate.numeric(earlier.issued()),
                        earlier.number());
    }
}
