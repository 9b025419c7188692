package vn.doithoai.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    static final List<Integer> SIZES = List.of(20, 50, 100);

    private static final int LONGEST_SEARCH = 200;

    public PetitionListInput {
        q = typed(q);
        q = q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q;
        round = typed(round);
        state = typed(state);
        kind = typed(kind);
        field = typed(field);
        unit = typed(unit);
        channel = typed(channel);
        late = typed(late);
        overdue = typed(overdue);
        order = typed(order);
        sort = typed(sort);
        size = typed(size);
        page = typed(page);
    }

    /** Everything, newest first. */
    static PetitionListInput empty() {
        return new PetitionListInput(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    PetitionFilter filter() {
        return new PetitionFilter(
                chosen(q),
                chosen(round),
                constant(PetitionState.values(), state),
                constant(PetitionKind.values(), kind),
                chosen(field),
                chosen(unit),
                constant(Channel.values(), channel),
                !late.isEmpty(),
                !overdue.isEmpty());
    }

    /** A column's button sorts by it, pressed again it turns the order round. */
    PetitionOrder wanted() {
        PetitionOrder had = had();
        return constant(PetitionOrder.Column.values(), sort)
                .map(column -> new PetitionOrder(column, column == had.column() && !had.descending()))
                .orElse(had);
    }

    int pageNumber() {
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    int pageSize() {
        return SIZES.stream()
                .filter(choice -> choice.toString().equals(size))
                .findFirst()
                .orElse(SIZES.get(0));
    }

    private PetitionOrder had() {
        return constant(PetitionOrder.Column.values(), order.replaceFirst("-.*", ""))
                .map(column -> new PetitionOrder(column, order.endsWith("-desc")))
                .orElse(PetitionOrder.NEWEST);
    }

    private static Optional<String> chosen(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] choices, String name) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(name))
                .findFirst();
    }

    private static String typed(String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
