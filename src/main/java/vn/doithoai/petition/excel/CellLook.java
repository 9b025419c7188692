package vn.doithoai.petition.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look and that they stay text: what begins like a formula is marked as typed text, as Excel itself does. */
final class CellLook {

    private static final int CHARACTER = 256;
    private static final int NARROW = 18 * CHARACTER;
    private static final int WIDE = 70 * CHARACTER;
    private static final int WIDE_FROM = 500;

    private final Workbook workbook;
    private final CellStyle title;
    private final CellStyle text;
    private final CellStyle date;
    private final CellStyle time;

    CellLook(Workbook workbook) {
        this.workbook = workbook;
        this.text = format("@");
        this.text.setWrapText(true);
        this.text.setQuotePrefixed(true);
        this.date = format("dd/mm/yyyy");
        this.time = format("hh:mm");
        this.title = format("@");
        Font bold = workbook.createFont();
        bold.setBold(true);
        this.title.setFont(bold);
        this.title.setWrapText(true);
    }

    private CellStyle format(String code) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        return style;
    }

    CellStyle text() {
        return text;
    }

    CellStyle date() {
        return date;
    }

    CellStyle time() {
        return time;
    }

    RichTextString rich(String value) {
        return workbook.getCreationHelper().createRichTextString(value);
    }

    void title(Row row, int place, String value) {
        write(row, place, value, title);
    }

    void text(Row row, int place, String value) {
        write(row, place, value, text);
    }

    void widths(Sheet sheet) {
        sheet.setColumnWidth(0, NARROW);
        sheet.setColumnWidth(1, WIDE);
        sheet.setColumnWidth(3, 2 * NARROW);
    }

    static int width(Column column) {
        return column.longest() >= WIDE_FROM ? WIDE : NARROW;
    }

    static Row row(Sheet sheet, int number) {
        Row existing = sheet.getRow(number);
        return existing == null ? sheet.createRow(number) : existing;
    }

    private static void write(Row row, int place, String value, CellStyle style) {
        Cell cell = row.createCell(place);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }
}
