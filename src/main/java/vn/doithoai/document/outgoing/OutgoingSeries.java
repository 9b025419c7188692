package vn.doithoai.document.outgoing;

import java.time.LocalDate;

/**
 * One series of a year, as the register holds it.
 *
 * @param symbol e.g. {@code TB}
 * @param documents how many it has
 */
public record OutgoingSeries(
        String symbol, int year, int documents, int first, int last, LocalDate firstDay, LocalDate lastDay) {}
