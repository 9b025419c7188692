package vn.doithoai.document.lint;

import vn.doithoai.document.render.PrintedLine;
import vn.doithoai.document.render.PrintedRole;

/**
 * Where something was found.
 *
 * @param excerpt the passage with a few words around it; may hold personal data, so it is shown on the document's page
 *     only and neither stored nor logged
 * @param whole what tells this place from others; longer than the excerpt where many places are shown as one
 */
public record Place(PrintedRole role, String excerpt, String whole) {

    private static final int AROUND = 24;
    private static final String CUT = "… ";

    Place(PrintedRole role, String excerpt) {
        this(role, excerpt, excerpt);
    }

    /** The whole element, or its beginning where it is long. */
    static Place of(PrintedLine line) {
        return around(line, 0, Math.min(line.text().length(), 3 * AROUND));
    }

    /** Whether it may be a place in this line. */
    boolean in(PrintedLine line) {
        String start = excerpt.startsWith(CUT) ? excerpt.substring(CUT.length()) : excerpt;
        String words = start.endsWith(" …") ? start.substring(0, start.length() - 2) : start;
        return line.role() == role && line.text().contains(words);
    }

    /** The passage with whole words around it. */
    static Place around(PrintedLine line, int start, int end) {
        String text = line.text();
        int from = start <= AROUND ? 0 : text.lastIndexOf(' ', start - AROUND) + 1;
        int next = text.indexOf(' ', Math.min(text.length(), end + AROUND));
        int to = next < 0 ? text.length() : next;
        return new Place(
                line.role(), (from > 0 ? CUT : "") + text.substring(from, to) + (to < text.length() ? " …" : ""));
    }
}
