package vn.doithoai.document.outgoing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What of the register is wanted; what is empty does not narrow.
 *
 * @param text words that must all be found in number, subject, recipients or signer
 * @param symbol of a number series, e.g. {@code TB}
 * @param signer name as printed
 * @param from first day of the period
 * @param to last day of the period
 * @param documents ids of certain documents; empty: of any
 */
public record OutgoingFilter(
        Optional<String> text,
        Optional<String> symbol,
        Optional<Integer> year,
        Optional<String> signer,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<List<String>> documents) {

    public static OutgoingFilter all() {
        return new OutgoingFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
