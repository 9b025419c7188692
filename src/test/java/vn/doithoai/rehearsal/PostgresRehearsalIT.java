package vn.doithoai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The shipped rounds on the production database: migrations, engine tables, and everything that happens in a round. */
class PostgresRehearsalIT {

    private static final Predicate<String> STEP = line -> line.startsWith(" ") || line.matches("\\d{2}/\\d{2}/.*");

    @Test
    void theSampleRoundGoesThereAsOnTheDefaultDatabase() throws Exception {
        assertThat(steps(played("postgres-rehearsal", "son-la-2025-lan-2.yaml")))
                .containsExactlyInAnyOrderElementsOf(
                        steps(SampleRehearsal.played().sample().output()));
    }

    @Test
    void fortyPetitionsGoThereAsOnTheDefaultDatabase() throws Exception {
        assertThat(steps(played("postgres-forty", "son-la-2025-40-kien-nghi.yaml")))
                .containsExactlyInAnyOrderElementsOf(
                        steps(FortyPetitions.played().process().output()));
    }

    private static String played(String name, String file) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream timeline = new ByteArrayOutputStream();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            System.setOut(new PrintStream(timeline, true, StandardCharsets.UTF_8));
            try (Stage stage = open(name, postgres)) {
                stage.get(Rehearsal.class).play(shipped(file));
                assertEnded(stage.get(JdbcClient.class));
            }
        } finally {
            System.setOut(console);
        }
        return timeline.toString(StandardCharsets.UTF_8);
    }

    private static Stage open(String name, EmbeddedPostgres postgres) {
        return Stage.open(
                name,
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres");
    }

    private static void assertEnded(JdbcClient database) {
        assertThat(text(database, "select version()")).startsWith("PostgreSQL");
        assertThat(text(database, "select state from conference_round")).isEqualTo("CLOSED");
        assertThat(text(database, "select cast(count(*) as text) from act_ru_execution"))
                .isEqualTo("0");
        assertThat(text(database, "select cast(count(*) as text) from act_ru_incident"))
                .isEqualTo("0");
        // engine timestamps carry no zone: this one must stand there in Vietnamese time
        assertThat(
                        text(
                                database,
                                "select cast(end_time_ as text) from act_hi_actinst where act_id_ = 'TimerEvent_SessionStarts'"))
                .isEqualTo("2025-09-26 14:00:00");
    }

    private static String text(JdbcClient database, String query) {
        return database.sql(query).query(String.class).single();
    }

    private static CaseFile shipped(String file) throws Exception {
        return CaseFileReader.read(new ClassPathResource("cases/" + file).getContentAsString(StandardCharsets.UTF_8));
    }

    private static List<String> steps(String output) {
        return output.lines().filter(STEP).toList();
    }
}
