package vn.doithoai.petition;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The book's lists on the production database. */
class PetitionBookOnPostgresTest extends PetitionBookContract {

    private static EmbeddedPostgres postgres;
    private static HikariDataSource source;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        source = new HikariDataSource();
        source.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        source.setMaximumPoolSize(2);
        Flyway.configure().dataSource(source).load().migrate();
    }

    @AfterAll
    static void stop() throws Exception {
        source.close();
        postgres.close();
    }

    @Override
    Book book() {
        return new Book(source);
    }
}
