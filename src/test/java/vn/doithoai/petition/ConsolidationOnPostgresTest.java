package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.document.IssuedLetters;

/** The SQL of a round's figures and of the marks "late" on the production database. */
class ConsolidationOnPostgresTest {

    private static final String ROUND = "DT-2025-02";

    private static EmbeddedPostgres postgres;
    private static JdbcClient jdbc;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
        jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        letter("1", "2025-08-25T08:00", Optional.of("ANSWERED"), 2);
        letter("2", "2025-09-15T23:59", Optional.empty(), 0);
        letter("3", "2025-09-16T00:00", Optional.empty(), 0);
        letter("4", "2025-09-10T08:00", Optional.of("MERGED"), 0);
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Test
    void countsAndMarksThere() {
        Consolidation consolidation = new Consolidation(
                jdbc, new ConsolidationGroups(), new ConsolidationTable(jdbc, new IssuedLetters(jdbc), null));
        new LateMarks(jdbc).windowMoved(ROUND, LocalDateTime.parse("2025-09-16T00:00"));

        Consolidated consolidated = consolidation.of(ROUND, LocalDateTime.parse("2025-09-26T17:00"));
        ConsolidationFigures figures = consolidated.figures();

        assertThat(figures.letters()).isEqualTo(3);
        assertThat(figures.contents()).isEqualTo(2);
        assertThat(figures.late()).isEqualTo(1);
        assertThat(figures.overdue()).isEqualTo(1);
        assertThat(figures.groups())
                .allSatisfy(group -> assertThat(group.lines()).isNotEmpty());
        assertThat(consolidated.rows()).hasSize(2);
    }

    private static void letter(String id, String at, Optional<String> outcome, int daysLate) {
        LocalDateTime received = LocalDateTime.parse(at);
        jdbc.sql("insert into petition_letter (id, case_number, round_case, channel, received_at, late, signatories,"
                        + " registered_by, registered_at) values (?, ?, ?, 'LETTER', ?, false, 1, 'a', ?)")
                .params(List.of(id, "KN-2025-02-000" + id, ROUND, received, received))
                .update();
        jdbc.sql("insert into petitioner (letter_id, standing, publish_consent) values (?, 'ANONYMOUS', false)")
                .param(id)
                .update();
        jdbc.sql("insert into petition (id, case_number, round_case, channel, content, received_at, registered_by,"
                        + " registered_at, letter_id, due_on, due_why, term_from, outcome, days_late)"
                        + " values (?, ?, ?, 'LETTER', 'x', ?, 'a', ?, ?, ?, 'x', ?, ?, ?)")
                .params(List.of(id, "KN-2025-02-000" + id, ROUND, received, received, id))
                .params(LocalDate.of(2025, 9, 29), received.toLocalDate())
                .param(outcome.orElse(null))
                .param(daysLate)
                .update();
    }
}
