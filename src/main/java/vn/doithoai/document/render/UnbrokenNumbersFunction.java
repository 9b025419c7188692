package vn.doithoai.document.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The template function {@code unbroken(text)} of the DOCX layout: text or markup for inside {@code w:t}, where the
 * hyphens of numbers and symbols such as 340/TB-VPUB become the element at which a word processor ends no line. The
 * character U+2011 would do the same on paper, but whoever copies the number or searches for it would no longer find
 * it. It is Java because the templates may not declare any text to be safe markup.
 */
final class UnbrokenNumbersFunction implements TemplateMethodModelEx {

    private static final Pattern HYPHEN = Pattern.compile("(?<=[\\p{Lu}\\d])-(?=[\\p{Lu}\\d])");
    private static final String HELD = "</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">";

    @Override
    @SuppressWarnings("rawtypes") // as the template engine declares it
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.size() != 1) {
            throw new TemplateModelException("unbroken(text) takes one argument");
        }
        String markup = markup(arguments.get(0));
        return OfficialTextFormat.INSTANCE.fromMarkup(
                markup.indexOf('-') < 0 ? markup : HYPHEN.matcher(markup).replaceAll(HELD));
    }

    private static String markup(Object text) throws TemplateModelException {
        if (text instanceof OfficialText enclosed) {
            return OfficialTextFormat.INSTANCE.getMarkupString(enclosed);
        }
        if (text instanceof TemplateScalarModel plain) {
            return OfficialTextFormat.INSTANCE.escapePlainText(plain.getAsString());
        }
        throw new TemplateModelException("unbroken(text) takes a text");
    }
}
