package vn.doithoai.document.render;

import java.util.regex.Pattern;

/** How a text that somebody typed reads on paper, for those who look for it among the printed lines. */
public final class AsPrinted {

    private static final Pattern END = Pattern.compile("[\\s.;,]+$");

    private AsPrinted() {}

    /** On one line, composed, without characters that are never printed. */
    public static String oneLine(String typed) {
        return OneLineFunction.of(OfficialTextFormat.normalise(typed));
    }

    /** The same without punctuation at its end, which the layout sets itself. */
    public static String bare(String typed) {
        return END.matcher(oneLine(typed)).replaceFirst("");
    }
}
