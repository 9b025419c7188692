package vn.doithoai.document;

import java.time.LocalDate;

/**
 * Number and date that the records clerk gave at issue.
 *
 * @param notation what follows the number, e.g. {@code BC-VPUB}
 */
public record IssuedNumber(int number, String notation, LocalDate issuedOn) {

    /** Number and symbol as printed: numbers below 10 carry a leading zero. */
    public String reference() {
        return "%02d/%s".formatted(number, notation);
    }
}
