package vn.doithoai.document.outgoing;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The register on the database that comes with the application. */
class OutgoingOnH2Test extends OutgoingContract {

    private static JdbcConnectionPool pool;

    @BeforeAll
    static void start() {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:outgoing;DB_CLOSE_DELAY=-1", "sa", "");
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
