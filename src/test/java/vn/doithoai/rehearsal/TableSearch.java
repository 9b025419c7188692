package vn.doithoai.rehearsal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Looks for texts in every column of every row of a database's tables, bytes included. */
final class TableSearch {

    private static final Set<Integer> BYTES = Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);

    private final DataSource source;

    TableSearch(DataSource source) {
        this.source = source;
    }

    /** Tables whose upper-case name is wanted. */
    List<String> tables(Predicate<String> wanted) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = source.getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names.stream().filter(name -> wanted.test(name.toUpperCase())).toList();
    }

    /** @return table.column wherever one of the texts stands in one of the tables */
    Set<String> holding(List<String> tables, List<String> texts) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    collect(table, rows, texts, found);
                }
            }
        }
        return found;
    }

    private static void collect(String table, ResultSet rows, List<String> texts, Set<String> found)
            throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        while (rows.next()) {
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                String value = printed(rows, column, columns.getColumnType(column));
                for (String text : texts) {
                    if (value.contains(text)) {
                        found.add(table + "." + columns.getColumnName(column) + " holds " + text);
                    }
                }
            }
        }
    }

    private static String printed(ResultSet rows, int column, int type) throws SQLException {
        if (BYTES.contains(type)) {
            byte[] bytes = rows.getBytes(column);
            return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        }
        String value = rows.getString(column);
        return value == null ? "" : value;
    }
}
