package vn.doithoai.document.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;

/**
 * The template function {@code oneParagraph(markup)}: what a macro encloses, on one line and without the mark
 * {@code ./.}, which only the layout itself may set. It is Java because the templates may not declare any text to be
 * safe markup.
 */
final class OneParagraphFunction implements TemplateMethodModelEx {

    @Override
    @SuppressWarnings("rawtypes") // as the template engine declares it
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof OfficialText enclosed)) {
            throw new TemplateModelException("oneParagraph(markup) takes what a macro encloses");
        }
        String markup = OfficialTextFormat.INSTANCE.getMarkupString(enclosed);
        return OfficialTextFormat.INSTANCE.fromMarkup(
                markup.replace("./.", ".").replaceAll("\\s+", " ").trim());
    }
}
