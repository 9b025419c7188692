package vn.doithoai.document.render;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * How text from people enters the markup of both outputs: composed (NFC, as Nghị định 30/2020/NĐ-CP demands Unicode
 * and as decomposed accents would be drawn beside their letters), without characters that XML forbids or that are
 * invisible and turn the reading direction, and escaped.
 */
final class OfficialTextFormat extends CommonMarkupOutputFormat<OfficialText> {

    static final OfficialTextFormat INSTANCE = new OfficialTextFormat();

    private static final char NO_BREAK_SPACE = '\u00A0';

    /** Vertical tab, form feed and the next-line control of older systems. */
    private static final String LINE_ENDS = "\u000B\f\u0085";

    private static final char FIRST_JOINED = '\uFB00';
    private static final char LAST_JOINED = '\uFB06';
    private static final Pattern JOINED = Pattern.compile("[" + FIRST_JOINED + "-" + LAST_JOINED + "]");

    private OfficialTextFormat() {}

    /**
     * Composes the text and drops what can be neither stored in XML nor seen on paper. Whatever ends a line becomes a
     * line end, every kind of space an ordinary one (only the space that holds words together stays), and letters that
     * were typed joined come apart, because the font gives them back as other characters when they are copied.
     */
    static String normalise(String text) {
        if (clean(text)) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .map(OfficialTextFormat::usual)
                .filter(OfficialTextFormat::printable)
                .forEach(kept::appendCodePoint);
        String apart =
                JOINED.matcher(kept).replaceAll(joined -> Normalizer.normalize(joined.group(), Normalizer.Form.NFKC));
        return Normalizer.normalize(apart, Normalizer.Form.NFC);
    }

    private static boolean plain(int unit) {
        return usual(unit) == unit && printable(unit) && (unit < FIRST_JOINED || unit > LAST_JOINED);
    }

    private static int usual(int character) {
        return switch (Character.getType(character)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.SPACE_SEPARATOR -> character == NO_BREAK_SPACE ? character : ' ';
            default -> LINE_ENDS.indexOf(character) < 0 ? character : '\n';
        };
    }

    /** Most texts are; a plain loop finds that out far faster than a copy is made. */
    private static boolean clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if ((letter < ' ' || letter > '~') && !plain(letter)) {
                return false;
            }
        }
        return true;
    }

    private static boolean printable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
            case Character.FORMAT, Character.SURROGATE -> false;
            default -> (character & 0xFFFE) != 0xFFFE;
        };
    }

    @Override
    public String escapePlainText(String plainText) {
        String text = normalise(plainText);
        return text.chars().noneMatch(OfficialTextFormat::special) ? text : escape(text);
    }

    private static boolean special(int letter) {
        return letter == '&' || letter == '<' || letter == '>' || letter == '"' || letter == '\'';
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public void output(String textToEscape, Writer out) throws IOException {
        out.write(escapePlainText(textToEscape));
    }

    @Override
    protected OfficialText newTemplateMarkupOutputModel(String plainText, String markup) {
        return new OfficialText(plainText, markup);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
        return builtInName.equals("xml") || builtInName.equals("xhtml") || builtInName.equals("html");
    }

    @Override
    public String getName() {
        return "OfficialText";
    }

    @Override
    public String getMimeType() {
        return "application/xml";
    }
}
