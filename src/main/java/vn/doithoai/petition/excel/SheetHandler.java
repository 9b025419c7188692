package vn.doithoai.petition.excel;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a sheet row by row as its XML streams by; never holds more than one row. */
final class SheetHandler extends DefaultHandler {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final int MOST_CHARACTERS = 1_000_000;

    private final CellReader reader;
    private final BiConsumer<Integer, Map<Integer, RawCell>> rows;
    private final StringBuilder value = new StringBuilder();
    private Map<Integer, RawCell> row = new TreeMap<>();
    private int rowNumber;
    private int column = -1;
    private String type = "";
    private String style = "";
    private boolean formula;
    private boolean inValue;
    private boolean inReading;

    /** @param rows takes each row that holds something: its number and its cells by column from 0 */
    SheetHandler(CellReader reader, BiConsumer<Integer, Map<Integer, RawCell>> rows) {
        this.reader = reader;
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        switch (name) {
            case "row" -> beginRow(text(attributes, "r"));
            case "c" -> beginCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> inReading = true;
            case "v", "t" -> inValue = !inReading;
            default -> inValue = false;
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        inValue = false;
        switch (name) {
            case "rPh" -> inReading = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
        if (inValue) {
            value.append(buffer, start, length);
            if (value.length() > MOST_CHARACTERS) {
                throw new UnreadableWorkbookException(WorkbookFile.SWOLLEN);
            }
        }
    }

    private void beginRow(String number) {
        int next = number.matches("\\d{1,7}") ? Integer.parseInt(number) : rowNumber + 1;
        if (next <= rowNumber || next > LAST_ROW) {
            throw new UnreadableWorkbookException(WorkbookFile.BROKEN);
        }
        rowNumber = next;
        column = -1;
        row = new TreeMap<>();
    }

    private void beginCell(Attributes attributes) {
        String reference = text(attributes, "r").replaceAll("\\d+$", "");
        int next = reference.matches("[A-Z]{1,3}") ? CellReference.convertColStringToIndex(reference) : column + 1;
        if (next <= column || next >= LAST_COLUMN) {
            throw new UnreadableWorkbookException(WorkbookFile.BROKEN);
        }
        column = next;
        type = text(attributes, "t");
        style = text(attributes, "s");
        formula = false;
        value.setLength(0);
    }

    private void endCell() {
        RawCell cell = reader.read(type, style, value.toString(), formula);
        if (!cell.blank()) {
            row.put(column, cell);
        }
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.accept(rowNumber, row);
        }
    }

    private static String text(Attributes attributes, String name) {
        String found = attributes.getValue(name);
        return found == null ? "" : found;
    }
}
