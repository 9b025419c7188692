package vn.doithoai.petition;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The book's lists on the embedded database. */
class PetitionBookOnH2Test extends PetitionBookContract {

    private static JdbcConnectionPool source;

    @BeforeAll
    static void start() {
        source = JdbcConnectionPool.create("jdbc:h2:mem:petition-book;DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure().dataSource(source).load().migrate();
    }

    @AfterAll
    static void stop() {
        source.dispose();
    }

    @Override
    Book book() {
        return new Book(source);
    }
}
