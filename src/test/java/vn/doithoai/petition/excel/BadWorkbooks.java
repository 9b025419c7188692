package vn.doithoai.petition.excel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that nobody should be able to hand in, by what is wrong with them. */
public final class BadWorkbooks {

    private static final String DOCTYPE =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
    private static final String LAUGHS = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><x>&c;</x>";
    private static final List<String> READ =
            List.of(Parts.TYPES, Parts.RELATIONS, Parts.WORKBOOK, Parts.SHEET, Parts.TEXTS, Parts.STYLES);
    private static final int BOMB = 8 * 1024 * 1024;
    private static final String SST = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    private static final String MAIN = "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private BadWorkbooks() {}

    public static Map<String, byte[]> all() {
        BadWorkbooks bad = new BadWorkbooks();
        bad.foreign();
        bad.cutOff();
        READ.forEach(bad::tamperedPart);
        Arrays.stream(Column.values()).forEach(bad::wrongTitle);
        bad.wrongShape();
        bad.tooMuch();
        return bad.files;
    }

    private void foreign() {
        text("one byte", "x");
        text("words", "Đây không phải tệp Excel");
        text("CSV", "Ngày nhận;Giờ nhận\n25/8/2025;07:30");
        text("HTML that Excel would open", "<html><table><tr><td>Ngày nhận</td></tr></table></html>");
        text("PDF", "%PDF-1.7 …");
        text("bare XML workbook", "<?xml version=\"1.0\"?><Workbook/>");
        text("head of a ZIP only", "PK\u0003\u0004");
        files.put("old or encrypted Excel (OLE2)", new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
        });
        files.put("zeros", new byte[4096]);
        put("macro workbook", Parts.good().replaced(Parts.TYPES, MAIN, "vnd.ms-excel.sheet.macroEnabled.main+xml"));
        put("hidden macro", Parts.good().with("xl/vbaProject.bin", "x"));
        put("word document", Parts.good().replaced(Parts.TYPES, MAIN, "wordprocessingml.document.main+xml"));
        put("binary workbook", Parts.good().replaced(Parts.TYPES, MAIN, "vnd.ms-excel.sheet.binary.main"));
        files.put("ZIP with a password", Parts.encrypted(Sheets.rows(1)));
    }

    private void cutOff() {
        byte[] whole = Sheets.rows(50);
        for (int tenth = 1; tenth < 10; tenth++) {
            files.put("cut off after " + tenth + "0 %", Arrays.copyOf(whole, whole.length * tenth / 10));
        }
    }

    private void tamperedPart(String part) {
        put("outside entity in " + part, Parts.good().with(part, DOCTYPE));
        put("growing entities in " + part, Parts.good().with(part, LAUGHS));
        put("no XML in " + part, Parts.good().with(part, "<<<"));
        put("bomb in " + part, Parts.good().with(part, bomb()));
        put("deep nesting in " + part, Parts.good().with(part, "<a>".repeat(200_000)));
        if (!part.equals(Parts.STYLES)) {
            put("without " + part, Parts.good().without(part));
        }
    }

    private void wrongTitle(Column column) {
        int place = column.ordinal();
        files.put(
                "without title " + column,
                Sheets.changed(
                        sheet -> sheet.getRow(0).removeCell(sheet.getRow(0).getCell(place))));
        files.put(
                "other title instead of " + column,
                Sheets.changed(sheet -> sheet.getRow(0).getCell(place).setCellValue("Cột khác")));
        files.put(
                "title twice " + column,
                Sheets.changed(sheet -> sheet.getRow(0).createCell(20).setCellValue(column.title())));
    }

    private void wrongShape() {
        put("sheet elsewhere", Parts.good().replaced(Parts.RELATIONS, "worksheets/sheet1.xml", "worksheets/x.xml"));
        put(
                "sheet outside",
                Parts.good()
                        .replaced(
                                Parts.RELATIONS,
                                "Target=\"worksheets/sheet1.xml\"",
                                "TargetMode=\"External\" Target=\"http://x.example\""));
        put("text that is not there", Parts.good().with(Parts.TEXTS, SST + "<si><t>Ngày nhận</t></si></sst>"));
        put("rows backwards", Parts.good().replaced(Parts.SHEET, "<row r=\"2\"", "<row r=\"1\""));
        put("row beyond the last", Parts.good().replaced(Parts.SHEET, "<row r=\"2\"", "<row r=\"2000000\""));
        put("column beyond the last", Parts.good().replaced(Parts.SHEET, "r=\"K2\"", "r=\"ZZZ2\""));
        put("columns backwards", Parts.good().replaced(Parts.SHEET, "r=\"K2\"", "r=\"A2\""));
        files.put(
                "unknown column",
                Sheets.changed(sheet -> sheet.getRow(0).createCell(11).setCellValue("Số CCCD")));
        files.put("titles only", Sheets.of(List.of()));
        files.put("no titles", Sheets.changed(sheet -> sheet.removeRow(sheet.getRow(0))));
        files.put("nothing at all", Sheets.changed(sheet -> {
            sheet.removeRow(sheet.getRow(0));
            sheet.removeRow(sheet.getRow(1));
        }));
    }

    private void tooMuch() {
        files.put("20.001 rows", Sheets.rows(WorkbookReader.MOST_ROWS + 1));
        String text = "Dài ".repeat(4900);
        StringBuilder rows = new StringBuilder();
        for (int row = 2; row < 4000; row++) {
            rows.append("<row r=\"%d\"><c r=\"K%d\" t=\"s\"><v>0</v></c></row>".formatted(row, row));
        }
        String titles = Arrays.stream(Column.values())
                .map(column -> "<c t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(column.title()))
                .reduce("", String::concat);
        put(
                "one long text 4,000 times",
                Parts.good()
                        .with(Parts.TEXTS, SST + "<si><t>" + text + "</t></si></sst>")
                        .with(
                                Parts.SHEET,
                                "<worksheet><sheetData><row>" + titles + "</row>" + rows + "</sheetData></worksheet>"));
    }

    private static byte[] bomb() {
        byte[] blanks = new byte[BOMB];
        Arrays.fill(blanks, (byte) ' ');
        System.arraycopy("<x>".getBytes(StandardCharsets.UTF_8), 0, blanks, 0, 3);
        return blanks;
    }

    private void put(String name, Parts parts) {
        files.put(name, parts.zipped());
    }

    private void text(String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
