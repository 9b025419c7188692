package vn.doithoai.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.doithoai.document.outgoing.OutgoingFilter;
import vn.doithoai.document.outgoing.OutgoingOrder;

/**
 * The form above the outgoing register, as it was sent. Public because the template engine reads it.
 *
 * @param from first day of the period, e.g. {@code 2025-08-01}
 * @param order column and direction that the list had, e.g. {@code ISSUED-desc}
 * @param sort column whose button was pressed; empty for any other button
 * @param page number on the paging button that was pressed; empty for any other button
 */
public record OutgoingListInput(
        String q,
        String symbol,
        String year,
        String signer,
        String from,
        String to,
        String order,
        String sort,
        String size,
        String page) {

    public OutgoingListInput {
        q = ListForm.searched(q);
        symbol = ListForm.typed(symbol);
        year = ListForm.typed(year);
        signer = ListForm.typed(signer);
        from = ListForm.typed(from);
        to = ListForm.typed(to);
        order = ListForm.typed(order);
        sort = ListForm.typed(sort);
        size = ListForm.typed(size);
        page = ListForm.typed(page);
    }

    /** Everything, newest first. */
    static OutgoingListInput empty() {
        return new OutgoingListInput(null, null, null, null, null, null, null, null, null, null);
    }

    OutgoingFilter filter() {
        return new OutgoingFilter(
                ListForm.chosen(q),
                ListForm.chosen(symbol),
                ListForm.chosen(year).filter(text -> text.matches("\\d{4}")).map(Integer::valueOf),
                ListForm.chosen(signer),
                day(from),
                day(to),
                Optional.empty());
    }

    /** A column's button sorts by it, pressed again it turns the order round. */
    OutgoingOrder wanted() {
        OutgoingOrder had = had();
        return ListForm.constant(OutgoingOrder.Column.values(), sort)
                .map(column -> new OutgoingOrder(column, column == had.column() && !had.descending()))
                .orElse(had);
    }

    private OutgoingOrder had() {
        return ListForm.constant(OutgoingOrder.Column.values(), order.replaceFirst("-.*", ""))
                .map(column -> new OutgoingOrder(column, order.endsWith("-desc")))
                .orElse(OutgoingOrder.NEWEST);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
