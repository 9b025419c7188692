package vn.doithoai.casefile;

/**
 * Text from people on its way into a cell. Cells are strings, so nothing is computed; but a sheet is saved as CSV and
 * opened again, and there a leading sign makes a formula. Such text gets an apostrophe in front.
 */
final class SheetText {

    /** Half and full width: some programs take both for the beginning of a formula. */
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private SheetText() {}

    static String of(String text) {
        String shown = text.replaceAll("[\\p{Cntrl}&&[^\n]]", "");
        String begin = shown.stripLeading();
        boolean formula = !begin.isEmpty() && SIGNS.indexOf(begin.charAt(0)) >= 0;
        boolean hidden = !text.isEmpty() && (text.charAt(0) == '\t' || text.charAt(0) == '\r');
        return formula || hidden ? "'" + shown : shown;
    }
}
