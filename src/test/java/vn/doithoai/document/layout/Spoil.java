package vn.doithoai.document.layout;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to spoil a page: other words, another style, another place. Texts are regular expressions. */
final class Spoil {

    private Spoil() {}

    /** The first place only. */
    static UnaryOperator<String> first(String from, String to) {
        return text -> text.replaceFirst(from, to);
    }

    static UnaryOperator<String> every(String from, String to) {
        return text -> text.replaceAll(from, to);
    }

    /** Another style of the element of XHTML that begins with a text. */
    static UnaryOperator<String> css(String start, String css) {
        return first("<(\\w+)([^>]*)>(?=" + start + ")", "<$1$2 style=\"" + css + "\">");
    }

    /** Other properties of the run that begins with a text. */
    static UnaryOperator<String> run(String start, String property) {
        Pattern run = Pattern.compile("<w:r>(?:<w:rPr>((?:(?!</w:rPr>).)*)</w:rPr>)?(?=<w:t[^>]*>" + start + ")");
        return text -> {
            Matcher matcher = run.matcher(text);
            return matcher.replaceFirst(
                    found -> "<w:r><w:rPr>" + (found.group(1) == null ? "" : found.group(1)) + property + "</w:rPr>");
        };
    }

    /** Other properties of the paragraph that begins with a text. */
    static UnaryOperator<String> paragraph(String start, String property) {
        return first(
                "</w:pPr>(?=<w:r>(<w:rPr>((?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>" + start + ")", property + "</w:pPr>");
    }

    /** An empty line above the paragraph of a DOCX that begins with a text. */
    static UnaryOperator<String> lower(String start) {
        return first(
                "(?=<w:p><w:pPr>((?!</w:pPr>).)*</w:pPr><w:r>(<w:rPr>((?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>" + start
                        + ")",
                "<w:p/>");
    }
}
