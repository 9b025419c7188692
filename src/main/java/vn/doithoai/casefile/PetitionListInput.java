package vn.doithoai.casefile;

import vn.doithoai.petition.Channel;
import vn.doithoai.petition.PetitionFilter;
import vn.doithoai.petition.PetitionKind;
import vn.doithoai.petition.PetitionOrder;
import vn.doithoai.petition.PetitionState;

/**
 * The form above the register, as it was sent. Public because the template engine reads it. What is no valid choice is
 * no choice.
 *
 * @param order column and direction that the list had, e.g. {@code RECEIVED-desc}
 * @param sort column whose button was pressed; empty for any other button
 * @param page number on the paging button that was pressed; empty for any other button
 */
public record PetitionListInput(
        String q,
        String round,
        String state,
        String kind,
        String field,
        String unit,
        String channel,
        String late,
        String overdue,
        String order,
        String sort,
        String size,
        String page) {

    public PetitionListInput {
        q = ListForm.searched(q);
        round = ListForm.typed(round);
        state = ListForm.typed(state);
        kind = ListForm.typed(kind);
        field = ListForm.typed(field);
        unit = ListForm.typed(unit);
        channel = ListForm.typed(channel);
        late = ListForm.typed(late);
        overdue = ListForm.typed(overdue);
        order = ListForm.typed(order);
        sort = ListForm.typed(sort);
        size = ListForm.typed(size);
        page = ListForm.typed(page);
    }

    /** Everything, newest first. */
    static PetitionListInput empty() {
        return new PetitionListInput(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    PetitionFilter filter() {
        return new PetitionFilter(
                ListForm.chosen(q),
                ListForm.chosen(round),
                ListForm.constant(PetitionState.values(), state),
                ListForm.constant(PetitionKind.values(), kind),
                ListForm.chosen(field),
                ListForm.chosen(unit),
                ListForm.constant(Channel.values(), channel),
                !late.isEmpty(),
                !overdue.isEmpty());
    }

    /** A column's button sorts by it, pressed again it turns the order round. */
    PetitionOrder wanted() {
        PetitionOrder had = had();
        return ListForm.constant(PetitionOrder.Column.values(), sort)
                .map(column -> new PetitionOrder(column, column == had.column() && !had.descending()))
                .orElse(had);
    }

    int pageNumber() {
        return ListForm.page(page);
    }

    int pageSize() {
        return ListForm.size(size);
    }

    private PetitionOrder had() {
        return ListForm.constant(PetitionOrder.Column.values(), order.replaceFirst("-.*", ""))
                .map(column -> new PetitionOrder(column, order.endsWith("-desc")))
                .orElse(PetitionOrder.NEWEST);
    }
}
