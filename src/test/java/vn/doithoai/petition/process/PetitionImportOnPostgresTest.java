package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.petition.PetitionImport;
import vn.doithoai.petition.PetitionImportState;
import vn.doithoai.petition.excel.Column;
import vn.doithoai.petition.excel.Sheets;

/** The import on the production database: its tables, its savepoints, its batches. */
@ProcessTest
@TestPropertySource(properties = "camunda.bpm.process-engine-name=import-postgres")
@DirtiesContext
class PetitionImportOnPostgresTest {

    private static EmbeddedPostgres postgres;

    @Autowired
    private Pathways pathways;

    @Autowired
    private Records records;

    @Autowired
    private ApplicationContext context;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException {
        postgres = EmbeddedPostgres.start();
        properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void goodRowsAreTakenOnceAndBadOnesNamed() {
        pathways.intakeOpen();
        Imports imports = new Imports(context);
        byte[] file = Sheets.of(List.of(
                Sheets.row(1),
                Sheets.row(2, Column.NAME, "漢"),
                Sheets.row(1),
                Sheets.row(3, Column.CHANNEL, "x"),
                Sheets.row(4)));

        PetitionImport done = imports.finished(file);
        assertThat(List.of(done.rows(), done.taken(), done.refused(), done.repeated()))
                .containsExactly(5, 2, 2, 1);
        PetitionImport again = imports.finished(file);
        assertThat(List.of(again.taken(), again.repeated())).containsExactly(0, 3);
        assertThat(records.rows("petition"))
                .extracting(row -> row.get("case_number"))
                .containsExactlyInAnyOrder("KN-2025-02-0001", "KN-2025-02-0002");
        assertThat(imports.finished(new byte[] {1}).state()).isEqualTo(PetitionImportState.REFUSED);
    }
}
