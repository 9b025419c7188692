package vn.doithoai.casefile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A table as CSV (RFC 4180) that spreadsheets open with its diacritics, and in which nothing is computed. */
final class CsvSheet {

    /** Without it, spreadsheets take UTF-8 for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    void add(List<String> cells) {
        text.append(cells.stream().map(CsvSheet::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        return "\"" + SheetText.of(text).replace("\"", "\"\"") + "\"";
    }
}
