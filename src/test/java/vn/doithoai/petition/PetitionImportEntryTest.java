package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.petition.excel.Column;
import vn.doithoai.petition.excel.SheetRow;
import vn.doithoai.petition.excel.Sheets;

/** As what a row's sender comes forward: said by the title, never guessed from the way it came. */
class PetitionImportEntryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Công văn của tổ chức; Ông; PERSON; Ông",
                "Công văn của tổ chức; ''; PERSON; -",
                "Công văn của tổ chức; Tổ chức; ORGANISATION; -",
                "Đơn, thư; tổ chức; ORGANISATION; -",
                "Đơn, thư; bà; PERSON; Bà"
            })
    void theTitleSaysIt(String channel, String title, Standing standing, String kept) {
        Map<Column, String> cells = new EnumMap<>(Sheets.row(1));
        cells.put(Column.CHANNEL, channel);
        cells.put(Column.TITLE, title);
        SheetRow row = new SheetRow(
                2,
                Arrays.stream(Column.values())
                        .map(column -> cells.getOrDefault(column, ""))
                        .toList(),
                Optional.empty());

        Petitioner who = PetitionImportEntry.of("DT-2025-02", row).petitioner();

        assertThat(who.standing()).isEqualTo(standing);
        assertThat(who.title()).isEqualTo(Optional.ofNullable(kept));
    }
}
