package vn.doithoai.petition.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What single cells hold becomes plain text or a problem with its column's name; nothing is evaluated. */
class WorkbookReaderTest {

    @Test
    void realDatesTimesAndNumbersBecomeText() {
        SheetRow row = only(Sheets.changed(sheet -> {
            styled(sheet, Column.RECEIVED_ON, "dd/mm/yyyy").setCellValue(LocalDate.of(2025, 9, 2));
            styled(sheet, Column.RECEIVED_TIME, "h:mm AM/PM")
                    .setCellValue(LocalTime.of(23, 59).toSecondOfDay() / 86_400.0);
            cell(sheet, Column.PHONE).setCellValue(84_912_345_678.0);
            cell(sheet, Column.SIGNATORIES).setCellValue(3);
        }));

        assertThat(row.cell(Column.RECEIVED_ON)).isEqualTo("02/09/2025");
        assertThat(row.cell(Column.RECEIVED_TIME)).isEqualTo("23:59");
        assertThat(row.cell(Column.PHONE)).isEqualTo("84912345678");
        assertThat(row.cell(Column.SIGNATORIES)).isEqualTo("3");
        assertThat(row.problem()).isEmpty();
    }

    @Test
    void textComesInNfcWithPlainLineEnds() {
        SheetRow row = only(Sheets.changed(sheet ->
                cell(sheet, Column.CONTENT).setCellValue("  Ve\u0302\u0300 \u0111\u01b0o\u031b\u0300ng\r\nsa\u0301 ")));

        assertThat(row.cell(Column.CONTENT)).isEqualTo("Về đường\nsá");
    }

    static Stream<Arguments> problems() {
        List<Arguments> all = List.of(
                bad("công thức", cell -> cell.setCellFormula("1+1")),
                bad("công thức", cell -> cell.setCellFormula("HYPERLINK(\"http://x.example\",\"x\")")),
                bad("đúng/sai", cell -> cell.setCellValue(true)),
                bad("ô báo lỗi của Excel", cell -> cell.setCellErrorValue((byte) 7)),
                bad("ký tự điều khiển", cell -> cell.setCellValue("a_x0007_b")),
                bad("ký tự điều khiển", cell -> cell.setCellValue("a_xD800_b")),
                bad("số không đọc được", cell -> cell.setCellValue(1e300)));
        return Arrays.stream(Column.values())
                .flatMap(column ->
                        all.stream().map(problem -> Arguments.of(column, problem.get()[0], problem.get()[1])));
    }

    private static Arguments bad(String told, Consumer<Cell> change) {
        return Arguments.of(told, change);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("problems")
    void whatIsNoPlainValueIsAProblemOfItsColumn(Column column, String told, Consumer<Cell> change) {
        SheetRow row = only(Sheets.changed(sheet -> change.accept(cell(sheet, column))));

        assertThat(row.problem().orElseThrow()).contains("“" + column.title() + "”", told);
        assertThat(row.cell(column)).isEmpty();
    }

    @Test
    void whatIsTooLongIsAProblemAndCut() {
        for (Column column : Column.values()) {
            String text = "x".repeat(column.longest() + 1);
            SheetRow row = only(Sheets.changed(sheet -> cell(sheet, column).setCellValue(text)));

            assertThat(row.problem().orElseThrow())
                    .contains(column.title(), "quá giới hạn %d ký tự".formatted(column.longest()));
            assertThat(row.cell(column)).hasSize(column.longest());
        }
    }

    @Test
    void whatStandsBesideTheColumnsIsAProblem() {
        SheetRow row =
                only(Sheets.changed(sheet -> sheet.getRow(1).createCell(30).setCellValue("x")));

        assertThat(row.problem()).contains("Ô AE2 nằm ngoài các cột của mẫu.");
    }

    @Test
    void columnsMayChangePlacesAndBlankRowsAreSkipped() {
        SheetRow row = only(Sheets.changed(sheet -> {
            sheet.shiftRows(1, 1, 3);
            for (int number : new int[] {0, 4}) {
                XSSFRow moved = sheet.getRow(number);
                moved.createCell(11).setCellValue(moved.getCell(10).getStringCellValue());
                moved.removeCell(moved.getCell(10));
            }
            sheet.createRow(2).createCell(0).setCellValue("  ");
        }));

        assertThat(row.cell(Column.CONTENT)).contains("Kiến nghị mẫu số 1");
    }

    @Test
    void aFaultOfWhoTakesTheRowsIsNoFaultOfTheFile() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WorkbookReader.read(Sheets.rows(1), row -> {
                    throw new IllegalStateException("database");
                }));
    }

    @Test
    void rowsGoBackWithTheirReasonsAndCanBeSentInAgain() {
        SheetRow refused = new SheetRow(7, Sheets.read(Sheets.rows(1)).get(0).cells(), Optional.empty());
        List<SheetRow> again = Sheets.read(ErrorWorkbook.of(List.of(new RefusedRow(refused, "Sai ngày nhận."))));

        assertThat(again).singleElement().satisfies(row -> {
            assertThat(row.cells()).isEqualTo(refused.cells());
            assertThat(row.problem()).isEmpty();
        });
    }

    private static SheetRow only(byte[] content) {
        List<SheetRow> rows = Sheets.read(content);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static Cell cell(XSSFSheet sheet, Column column) {
        XSSFRow row = sheet.getRow(1);
        Cell existing = row.getCell(column.ordinal());
        return existing == null ? row.createCell(column.ordinal()) : existing;
    }

    private static Cell styled(XSSFSheet sheet, Column column, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        Cell cell = cell(sheet, column);
        cell.setCellStyle(style);
        return cell;
    }
}
