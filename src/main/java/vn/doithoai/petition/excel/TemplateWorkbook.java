package vn.doithoai.petition.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The empty workbook that people download, fill in and send back. */
public final class TemplateWorkbook {

    static final String SHEET = "Kiến nghị";
    private static final String GUIDE = "Hướng dẫn";
    private static final int COMMENT_COLUMNS = 3;
    private static final int COMMENT_ROWS = 4;

    private TemplateWorkbook() {}

    /** @param channels what the column of channels offers, as people read it */
    public static byte[] of(List<String> channels) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream target = new ByteArrayOutputStream()) {
            CellLook look = new CellLook(workbook);
            XSSFSheet sheet = workbook.createSheet(SHEET);
            titles(sheet, look);
            offer(sheet, channels);
            guide(workbook.createSheet(GUIDE), channels, look);
            workbook.write(target);
            return target.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void titles(XSSFSheet sheet, CellLook look) {
        Row row = sheet.createRow(0);
        Drawing<?> comments = sheet.createDrawingPatriarch();
        for (Column column : Column.values()) {
            int place = column.ordinal();
            look.title(row, place, column.title());
            sheet.setColumnWidth(place, CellLook.width(column));
            sheet.setDefaultColumnStyle(place, entryStyle(column, look));
            row.getCell(place).setCellComment(comment(comments, place, column.advice(), look));
        }
        sheet.createFreezePane(0, 1);
    }

    private static CellStyle entryStyle(Column column, CellLook look) {
        return switch (column) {
            case RECEIVED_ON -> look.date();
            case RECEIVED_TIME -> look.time();
            default -> look.text();
        };
    }

    private static Comment comment(Drawing<?> comments, int place, String advice, CellLook look) {
        ClientAnchor anchor =
                comments.createAnchor(0, 0, 0, 0, place + 1, 1, place + 1 + COMMENT_COLUMNS, 1 + COMMENT_ROWS);
        Comment comment = comments.createCellComment(anchor);
        comment.setString(look.rich(advice));
        comment.setAuthor("Đối thoại");
        return comment;
    }

    private static void offer(XSSFSheet sheet, List<String> channels) {
        DataValidationHelper rules = sheet.getDataValidationHelper();
        int place = Column.CHANNEL.ordinal();
        // the list stands on the second sheet because a title may hold the comma that would part it here
        String list = "'" + GUIDE + "'!$D$2:$D$" + (channels.size() + 1);
        DataValidation choice = rules.createValidation(
                rules.createFormulaListConstraint(list),
                new CellRangeAddressList(1, WorkbookReader.MOST_ROWS, place, place));
        choice.createErrorBox("Hình thức gửi", "Vui lòng chọn một hình thức trong danh sách.");
        choice.setShowErrorBox(true);
        sheet.addValidationData(choice);
    }

    private static void guide(XSSFSheet sheet, List<String> channels, CellLook look) {
        Row titles = sheet.createRow(0);
        look.title(titles, 0, "Cột");
        look.title(titles, 1, "Cách ghi");
        look.title(titles, 3, "Hình thức gửi");
        for (Column column : Column.values()) {
            Row row = sheet.createRow(column.ordinal() + 1);
            look.text(row, 0, column.title());
            look.text(row, 1, column.advice());
        }
        for (int i = 0; i < channels.size(); i++) {
            look.text(CellLook.row(sheet, i + 1), 3, channels.get(i));
        }
        look.text(
                CellLook.row(sheet, Column.values().length + 2),
                0,
                "Mỗi dòng là một đơn. Không ghi số định danh. Đồng ý công khai tên chỉ do chính người gửi cho,"
                        + " nên không nhập bằng tệp.");
        look.widths(sheet);
    }
}
