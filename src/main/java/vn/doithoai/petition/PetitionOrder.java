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
        CASE_NUMBER("p.case_number", false),
        RECEIVED("p.received_at", false),
        KIND("p.kind", true),
        FIELD("p.field", true),
        UNIT("p.unit", true),
        DUE("p.due_on", false),
        STATE("p.state", false);

        private final String sql;
        private final boolean nullable;

        Column(String sql, boolean nullable) {
            this.sql = sql;
            this.nullable = nullable;
        }
    }

    String clause() {
        String direction = descending ? " desc" : " asc";
        // what is not known yet stands last, whichever the database would put first
        String unknown = column.nullable ? " nulls last" : "";
        return " order by " + column.sql + direction + unknown + ", p.id" + direction;
    }
}
