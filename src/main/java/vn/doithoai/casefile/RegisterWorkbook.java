package vn.doithoai.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A sheet that is written row by row, so that a book of any length needs little memory. */
final class RegisterWorkbook implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int SHEET_WIDTH = 256 * 220;
    private static final int LONGEST_CELL = 32_767;

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SXSSFSheet sheet;
    private final CellStyle plain = style(false);
    private final CellStyle bold = style(true);
    private int rows;

    RegisterWorkbook(String name, List<String> title, List<String> head, List<Integer> widths) {
        sheet = book.createSheet(name);
        book.setCompressTempFiles(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        title.forEach(line -> add(List.of(line), bold));
        sheet.setRepeatingRows(new CellRangeAddress(rows, rows, -1, -1));
        add(head, bold);
        sheet.createFreezePane(0, rows);
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, SHEET_WIDTH * widths.get(column) / 100);
        }
    }

    void add(List<String> cells) {
        add(cells, plain);
    }

    void write(OutputStream out) {
        try {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what was swapped out to disk. */
    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(List<String> cells, CellStyle style) {
        SXSSFRow row = sheet.createRow(rows++);
        for (int column = 0; column < cells.size(); column++) {
            String text = SheetText.of(cells.get(column));
            row.createCell(column).setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            row.getCell(column).setCellStyle(style);
        }
    }

    private CellStyle style(boolean heading) {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setBold(heading);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
