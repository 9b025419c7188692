package vn.doithoai.document.lint;

import java.util.List;
import java.util.regex.Pattern;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.render.PrintedLine;

/** A correction letter must repeat the mistake that it puts right, word for word: that is not a mistake of its own. */
final class Quotations {

    private static final Pattern MISPRINT = Pattern.compile("([Đđ]ã in) “[^”]*”");

    private Quotations() {}

    static List<PrintedLine> leftOut(DocumentKind kind, List<PrintedLine> lines) {
        return kind == DocumentKind.CORRECTION_LETTER
                ? lines.stream().map(Quotations::without).toList()
                : lines;
    }

    private static PrintedLine without(PrintedLine line) {
        return new PrintedLine(line.role(), MISPRINT.matcher(line.text()).replaceAll("$1 “…”"));
    }
}
