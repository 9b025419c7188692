package vn.doithoai.document.lint;

import vn.doithoai.document.render.PrintedLine;
import vn.doithoai.document.render.PrintedRole;

/**
 * Where something was found.
 *
 * @param excerpt the passage with a few words around it; may hold personal data, so it is shown on the document's page
 *     only and neither stored nor logged
 */
public record Place(PrintedRole role, String excerpt) {

    private static final int AROUND = 24;

    /** The whole element, or its beginning where it is long. */
    static Place of(PrintedLine line) {
        return around(line, 0, Math.min(line.text().length(), 3 * AROUND));
    }

    /** The passage with whole words around it. */
    static Place around(PrintedLine line, int start, int end) {
        String text = line.text();
        int from = start <= AROUND ? 0 : text.lastIndexOf(' ', start - AROUND) + 1;
        int next = text.indexOf(' ', Math.min(text.length(), end + AROUND));
        int to = next < 0 ? text.length() : next;
        return new Place(
                line.role(), (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : ""));
    }
}
