package vn.doithoai.petition.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The rows that could not be taken with their reasons, in the shape of the template: corrected, it can be sent in. */
public final class ErrorWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    private ErrorWorkbook() {}

    public static byte[] of(List<RefusedRow> refused) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream target = new ByteArrayOutputStream()) {
            CellLook look = new CellLook(workbook);
            SXSSFSheet sheet = workbook.createSheet(TemplateWorkbook.SHEET);
            titles(sheet, look);
            for (int i = 0; i < refused.size(); i++) {
                write(sheet.createRow(i + 1), refused.get(i), look);
            }
            workbook.write(target);
            return target.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void titles(SXSSFSheet sheet, CellLook look) {
        Row row = sheet.createRow(0);
        for (Column column : Column.values()) {
            look.title(row, column.ordinal(), column.title());
            sheet.setColumnWidth(column.ordinal(), CellLook.width(column));
        }
        int place = Column.values().length;
        for (String remark : Column.REMARKS) {
            look.title(row, place++, remark);
        }
    }

    private static void write(Row target, RefusedRow refused, CellLook look) {
        List<String> cells = refused.row().cells();
        for (int place = 0; place < cells.size(); place++) {
            look.text(target, place, cells.get(place));
        }
        look.text(target, cells.size(), Integer.toString(refused.row().number()));
        look.text(target, cells.size() + 1, refused.reason());
    }
}
