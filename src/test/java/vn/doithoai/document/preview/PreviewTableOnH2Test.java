package vn.doithoai.document.preview;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The table of previews on the database that comes with the application. */
class PreviewTableOnH2Test extends PreviewTableContract {

    private static JdbcConnectionPool pool;

    @BeforeAll
    static void start() {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:preview-table;DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure().dataSource(pool).load().migrate();
    }

    @AfterAll
    static void stop() {
        pool.dispose();
    }

    @Override
    DataSource source() {
        return pool;
    }
}
