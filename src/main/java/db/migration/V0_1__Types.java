package db.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Gives file contents one type name on every database: H2 limits BYTEA to 1 MB, and PostgreSQL knows no BLOB. Java,
 * because SQL cannot ask which database it runs on.
 */
public class V0_1__Types extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create domain file_bytes as " + (postgres ? "bytea" : "blob"));
        }
    }
}
