package vn.doithoai.petition;

/**
 * In which order a list stands. Ties are broken by id, so that no page repeats or leaves out a row.
 *
 * @param descending largest or latest first
 */
public record PetitionOrder(Column column, boolean descending) {

    /** Newest receipt first: the order that an index gives without sorting. */
    public static final PetitionOrder NEWEST = new PetitionOrder(Column.RECEIVED, true);

    /** In the order of the book. */
    public static final PetitionOrder OLDEST = new PetitionOrder(Column.RECEIVED, false);

    /** What can be sorted by. */
    public enum Column {
        CASE_NUMBER("p.case_number"),
        RECEIVED("p.received_at"),
        KIND("p.kind"),
        FIELD("p.field"),
        UNIT("p.unit"),
        DUE("p.due_on"),
        STATE("p.state");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }
    }

    String clause() {
        String direction = descending ? " desc" : " asc";
        return " order by " + column.sql + direction + ", p.id" + direction;
    }
}
