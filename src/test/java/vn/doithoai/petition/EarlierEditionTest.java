package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was taken down before letters, contents and petitioners stood apart is still there, and can be reopened. */
class EarlierEditionTest {

    private static final LocalDateTime RECEIVED = LocalDateTime.parse("2025-08-25T07:30");

    @Test
    void isCarriedOverOnH2() {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        isCarriedOver(pool);
        pool.dispose();
    }

    @Test
    void isCarriedOverOnPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            isCarriedOver(postgres.getPostgresDatabase());
        }
    }

    private static void isCarriedOver(DataSource database) {
        Flyway.configure().dataSource(database).target("5").load().migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql(
                        "insert into petition (id, case_number, round_case, channel, content, received_at, registered_by,"
                                + " registered_at) values ('a', 'KN-2025-02-0001', 'DT-2025-02', 'LETTER', 'Nội dung', ?, 'x', ?)")
                .params(RECEIVED, RECEIVED.plusHours(1))
                .update();
        Flyway.configure().dataSource(database).load().migrate();

        Petition petition =
                new PetitionRegister(jdbc).byCaseNumber("KN-2025-02-0001").orElseThrow();
        assertThat(petition.content()).isEqualTo("Nội dung");
        assertThat(petition.receivedAt()).isEqualTo(RECEIVED);
        assertThat(petition.dueOn()).isEqualTo(LocalDate.parse("2025-09-08"));
        assertThat(petition.ending())
                .hasValueSatisfying(ending -> assertThat(ending.outcome()).isEqualTo(Outcome.FILED));
        assertThat(jdbc.sql("select count(*) from petitioner where standing = 'ANONYMOUS'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
