package vn.doithoai.document.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails of earlier editions are put to the document that they carried, and to none where that is not certain. */
class EarlierMailTest {

    private static final LocalDateTime FIRST = LocalDateTime.of(2025, 2, 3, 9, 0);
    private static final LocalDateTime SECOND = LocalDateTime.of(2026, 2, 4, 9, 0);

    @Test
    void areFoundOnH2() {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        areFound(pool);
        pool.dispose();
    }

    @Test
    void areFoundOnPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            areFound(postgres.getPostgresDatabase());
        }
    }

    private static void areFound(DataSource database) {
        Flyway.configure().dataSource(database).target("12").load().migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        document(jdbc, "of-2025", 2025, FIRST);
        document(jdbc, "of-2026", 2026, SECOND);
        mail(jdbc, "a", "Thông báo số 05/TB-VPUB", FIRST);
        mail(jdbc, "b", "Thông báo số 05/TB-VPUB", SECOND);
        mail(jdbc, "c", "Thông báo số 05/TB-VPUB", SECOND.plusMonths(3));
        mail(jdbc, "d", "Thông báo số 15/TB-VPUB", FIRST);
        Flyway.configure().dataSource(database).load().migrate();
        Map<String, String> about = new HashMap<>();
        jdbc.sql("select id, about from delivery_message").query(row -> {
            about.put(row.getString(1), String.valueOf(row.getString(2)));
        });
        assertThat(about).isEqualTo(Map.of("a", "of-2025", "b", "of-2026", "c", "null", "d", "null"));
    }

    private static void document(JdbcClient jdbc, String id, int year, LocalDateTime dispatched) {
        jdbc.sql("insert into document (id, case_number, owner, kind, notation, symbol, state, content, frame,"
                        + " number, number_year, issued_on, dispatched_at, created_at, version) values (?, ?, 'DT-2025-01',"
                        + " 'NOTICE', 'TB-VPUB', 'TB', 'ISSUED', '{}', '{}', 5, ?, ?, ?, ?, 1)")
                .params(id, "DT-2025-01/" + id, year, dispatched.toLocalDate(), dispatched, dispatched)
                .update();
    }

    private static void mail(JdbcClient jdbc, String id, String subject, LocalDateTime at) {
        jdbc.sql("insert into delivery_message (id, case_number, subject, body, created_at)"
                        + " values (?, 'DT-2025-01', ?, 'x', ?)")
                .params(id, subject, OffsetDateTime.of(at, ZoneOffset.ofHours(7)))
                .update();
    }
}
