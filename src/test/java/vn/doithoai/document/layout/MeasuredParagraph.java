package vn.doithoai.document.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A paragraph or a cell as it came out.
 *
 * @param faces every typeface in it, blanks apart
 * @param rule drawn right below it
 * @param framed whether a single line runs around it
 */
record MeasuredParagraph(
        String text, List<Face> faces, Place place, Shape shape, Optional<Stroke> rule, boolean framed) {

    boolean upperCase() {
        return text.equals(text.toUpperCase(Locale.forLanguageTag("vi")));
    }

    boolean says(String words) {
        return text.equalsIgnoreCase(words);
    }

    boolean starts(String words) {
        return text.startsWith(words);
    }

    /** For messages. */
    String brief() {
        return "\"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\"";
    }
}
