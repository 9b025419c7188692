package vn.doithoai.petition.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every column with everything that is no plain value: a workbook per fault, in which each row has another column spoilt. */
class SpoiltCellsTest {

    static Stream<Arguments> problems() {
        return Stream.of(
                bad("công thức", cell -> cell.setCellFormula("1+1")),
                bad("công thức", cell -> cell.setCellFormula("HYPERLINK(\"http://x.example\",\"x\")")),
                bad("đúng/sai", cell -> cell.setCellValue(true)),
                bad("ô báo lỗi của Excel", cell -> cell.setCellErrorValue((byte) 7)),
                bad("ký tự điều khiển", cell -> cell.setCellValue("a_x0007_b")),
                bad("ký tự điều khiển", cell -> cell.setCellValue("a_xD800_b")),
                bad("số không đọc được", cell -> cell.setCellValue(1e300)));
    }

    private static Arguments bad(String told, Consumer<Cell> change) {
        return Arguments.of(told, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void whatIsNoPlainValueIsAProblemOfItsColumn(String told, Consumer<Cell> change) {
        List<SheetRow> rows = spoilt((cell, column) -> change.accept(cell));

        for (Column column : Column.values()) {
            SheetRow row = rows.get(column.ordinal());
            assertThat(row.problem().orElseThrow()).contains("“" + column.title() + "”", told);
            assertThat(row.cell(column)).isEmpty();
        }
    }

    @Test
    void whatIsTooLongIsAProblemAndCut() {
        List<SheetRow> rows = spoilt((cell, column) -> cell.setCellValue("x".repeat(column.longest() + 1)));

        for (Column column : Column.values()) {
            SheetRow row = rows.get(column.ordinal());
            assertThat(row.problem().orElseThrow())
                    .contains(column.title(), "quá giới hạn %d ký tự".formatted(column.longest()));
            assertThat(row.cell(column)).hasSize(column.longest());
        }
    }

    private static List<SheetRow> spoilt(BiConsumer<Cell, Column> change) {
        List<SheetRow> rows = Sheets.read(Sheets.changed(Column.values().length, sheet -> {
            for (Column column : Column.values()) {
                Row row = sheet.getRow(column.ordinal() + 1);
                change.accept(row.getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), column);
            }
        }));
        assertThat(rows).hasSameSizeAs(Column.values());
        return rows;
    }
}
