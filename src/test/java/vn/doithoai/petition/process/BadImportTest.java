package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.petition.PetitionImport;
import vn.doithoai.petition.PetitionImportState;
import vn.doithoai.petition.excel.BadWorkbooks;
import vn.doithoai.petition.excel.Column;
import vn.doithoai.petition.excel.Sheets;

/** Bad input by workbook: each gets a Vietnamese answer, nothing is evaluated, nothing half-stored. */
@ProcessTest
class BadImportTest {

    private static final List<String> TABLES = List.of(
            "petition_letter",
            "petition",
            "petitioner",
            "petition_event",
            "petition_import_row",
            "ACT_RU_EXECUTION",
            "ACT_RU_JOB",
            "ACT_RU_VARIABLE");

    @Autowired
    private Pathways pathways;

    @Autowired
    private Records records;

    @Autowired
    private ApplicationContext context;

    private Imports imports;

    @BeforeEach
    void openIntake() {
        pathways.intakeOpen();
        imports = new Imports(context);
    }

    @Test
    void badFilesAreRefusedAndLeaveNothing() {
        Map<String, Integer> before = counts();
        SoftAssertions all = new SoftAssertions();
        BadWorkbooks.all().forEach((name, file) -> {
            PetitionImport done = imports.finished(file);
            all.assertThat(done.state()).as(name).isEqualTo(PetitionImportState.REFUSED);
            all.assertThat(done.reason().orElse("")).as(name).matches(BadImportTest::vietnamese);
            all.assertThat(counts()).as(name).isEqualTo(before);
        });
        all.assertAll();
    }

    @Test
    void badRowsAreRefusedOneByOne() {
        List<Map<Column, String>> bad = BadRows.all();
        PetitionImport done = imports.finished(Sheets.of(bad));

        assertThat(List.of(done.rows(), done.refused(), done.taken())).containsExactly(bad.size(), bad.size(), 0);
        assertThat(imports.notes(done)).allMatch(BadImportTest::vietnamese);
        Stream.of("petition_letter", "petition", "petitioner", "petition_event")
                .forEach(table -> assertThat(records.rows(table)).as(table).isEmpty());
        assertThat(records.rows("gap_free_series"))
                .noneMatch(series -> series.get("NAME").toString().startsWith("KN-")
                        && !series.get("LAST_NUMBER").equals(0));
    }

    @Test
    void payloadsStandOnTheRegisterAsTheyWereWritten() {
        List<Map<Column, String>> rows = IntStream.range(0, Payloads.ALL.size())
                .mapToObj(index -> Stream.of(Column.NAME, Column.ADDRESS, Column.REPRESENTATIVES, Column.CONTENT)
                        .reduce(
                                Sheets.row(index),
                                (row, column) -> {
                                    Map<Column, String> changed = new LinkedHashMap<>(row);
                                    changed.put(column, Payloads.ALL.get(index));
                                    return changed;
                                },
                                (one, other) -> other))
                .toList();
        PetitionImport done = imports.finished(Sheets.of(rows));

        assertThat(imports.notes(done)).isEmpty();
        assertThat(records.rows("petition"))
                .extracting(row -> row.get("CONTENT").toString())
                .containsExactlyInAnyOrderElementsOf(Payloads.ALL);
        assertThat(records.rows("petitioner"))
                .extracting(row -> row.get("NAME").toString())
                .containsExactlyInAnyOrderElementsOf(Payloads.ALL);
        assertThat(records.rows("petitioner").toString()).doesNotContain(Payloads.EVALUATED);
    }

    private Map<String, Integer> counts() {
        return TABLES.stream()
                .collect(Collectors.toMap(
                        table -> table, table -> records.rows(table).size()));
    }

    private static boolean vietnamese(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                && text.matches("(?s).*[ăâđêôơưạảấầẩậắằẵặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửữựỳỷỹ].*")
                && !text.matches("(?s).*(Exception|null|java\\.).*");
    }
}
