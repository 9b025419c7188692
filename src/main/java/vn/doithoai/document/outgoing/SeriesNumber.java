package vn.doithoai.document.outgoing;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A number that was given, as the document itself says.
 *
 * @param symbol of the series, e.g. {@code TB}
 * @param notation what stands behind the number, e.g. {@code TB-VPUB}
 * @param year whose series it is
 * @param entered whether the register has a line for it
 */
record SeriesNumber(String symbol, String notation, int year, int number, LocalDate issued, boolean entered) {

    /** Newest year first, each series by its numbers. */
    static final Comparator<SeriesNumber> IN_SERIES = Comparator.comparing(
                    SeriesNumber::year, Comparator.reverseOrder())
            .thenComparing(SeriesNumber::symbol)
            .thenComparing(SeriesNumber::number)
            .thenComparing(SeriesNumber::issued);

    /** What must be there once. */
    record Given(String notation, int year, int number) {}

    Given given() {
        return new Given(notation, year, number);
    }

    boolean sameSeries(SeriesNumber other) {
        return year == other.year && symbol.equals(other.symbol);
    }

    /** As documents print it, e.g. {@code 05/TB-VPUB}. */
    String reference() {
        return "%02d/%s".formatted(number, notation);
    }
}
