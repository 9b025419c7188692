package vn.doithoai.document.outgoing;

import java.util.Arrays;
import java.util.stream.Collectors;

/** By which column the register is sorted. */
public record OutgoingOrder(Column column, boolean descending) {

    public static final OutgoingOrder NEWEST = new OutgoingOrder(Column.ISSUED, true);

    /** As a book on paper runs: each series by itself, by its numbers. */
    public static final OutgoingOrder BOOK = new OutgoingOrder(Column.NUMBER, false);

    /** What it can be sorted by. Each is served by an index and leaves no two lines in doubt. */
    public enum Column {
        NUMBER("symbol", "number_year", "number"),
        ISSUED("issued_on", "symbol", "number"),
        SIGNER("signer", "issued_on", "symbol", "number");

        private final String[] columns;

        Column(String... columns) {
            this.columns = columns;
        }
    }

    String clause() {
        String direction = descending ? " desc" : "";
        return Arrays.stream(column.columns)
                .map(name -> "e." + name + direction)
                .collect(Collectors.joining(", ", " order by ", ""));
    }
}
