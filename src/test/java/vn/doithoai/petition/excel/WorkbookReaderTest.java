package vn.doithoai.petition.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

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
