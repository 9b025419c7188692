package vn.doithoai.document.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/**
 * The template function behind {@code official.oneLine(text)}: text from people on one line, and never the mark
 * {@code ./.} that ends the whole document. It is Java because a large table calls it a hundred thousand times.
 */
final class OneLineFunction implements TemplateMethodModelEx {

    @Override
    @SuppressWarnings("rawtypes") // as the template engine declares it
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel text)) {
            throw new TemplateModelException("oneLine(text) takes a text");
        }
        return of(text.getAsString());
    }

    static String of(String text) {
        String unmarked = text.replace("./.", ".");
        if (!crooked(unmarked)) {
            return unmarked;
        }
        StringBuilder line = new StringBuilder(unmarked.length());
        for (int i = 0; i < unmarked.length(); i++) {
            char letter = unmarked.charAt(i);
            if (!blank(letter)) {
                line.append(letter);
            } else if (i == 0 || !blank(unmarked.charAt(i - 1))) {
                line.append(' ');
            }
        }
        return line.toString().trim();
    }

    /** Whether there is anything to straighten: blanks at an end, in a row, or other than spaces. */
    private static boolean crooked(String text) {
        boolean before = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean now = letter <= ' ';
            if (now && (before || letter != ' ')) {
                return true;
            }
            before = now;
        }
        return before && !text.isEmpty();
    }

    /** As regular expressions have it. */
    private static boolean blank(char letter) {
        return letter == ' ' || letter >= '\t' && letter <= '\r';
    }
}
