package vn.doithoai.petition.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as people would fill them in. */
public final class Sheets {

    private Sheets() {}

    /** A row that can be taken; values by column replace or empty single cells. */
    public static Map<Column, String> row(int number) {
        return Map.of(
                Column.RECEIVED_ON, "25/8/2025",
                Column.RECEIVED_TIME, "07:30",
                Column.CHANNEL, "Đơn, thư",
                Column.TITLE, "Ông",
                Column.NAME, "Nguyễn Văn A",
                Column.ADDRESS, "Phường Tô Hiệu, tỉnh Sơn La",
                Column.PHONE, "0912 345 678",
                Column.CONTENT, "Kiến nghị mẫu số " + number + " về thời gian trả kết quả hồ sơ.");
    }

    public static Map<Column, String> row(int number, Column column, String value) {
        Map<Column, String> changed = new EnumMap<>(row(number));
        changed.put(column, value);
        return changed;
    }

    /** So many rows, all different. */
    public static byte[] rows(int count) {
        return of(IntStream.rangeClosed(1, count).mapToObj(Sheets::row).toList());
    }

    public static byte[] of(List<Map<Column, String>> rows) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                ByteArrayOutputStream target = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Kiến nghị");
            titles(sheet.createRow(0));
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(i + 1), rows.get(i));
            }
            workbook.write(target);
            return target.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One good row, then changed by hand. */
    public static byte[] changed(Consumer<XSSFSheet> change) {
        return changed(1, change);
    }

    /** So many good rows, then changed by hand. */
    public static byte[] changed(int rows, Consumer<XSSFSheet> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream target = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Kiến nghị");
            titles(sheet.createRow(0));
            for (int number = 1; number <= rows; number++) {
                fill(sheet.createRow(number), row(number));
            }
            change.accept(sheet);
            workbook.write(target);
            return target.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A given workbook with values in its second row. */
    public static byte[] filled(byte[] template, Map<Column, String> values) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream target = new ByteArrayOutputStream()) {
            fill(workbook.getSheetAt(0).createRow(1), values);
            workbook.write(target);
            return target.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<SheetRow> read(byte[] content) {
        List<SheetRow> rows = new ArrayList<>();
        WorkbookReader.read(content, rows::add);
        return rows;
    }

    private static void fill(Row row, Map<Column, String> values) {
        values.forEach((column, value) -> row.createCell(column.ordinal()).setCellValue(value));
    }

    private static void titles(Row row) {
        for (Column column : Column.values()) {
            row.createCell(column.ordinal()).setCellValue(column.title());
        }
    }
}
