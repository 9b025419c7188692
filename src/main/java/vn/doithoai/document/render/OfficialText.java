package vn.doithoai.document.render;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;

/** A piece of finished markup inside the template engine: already normalised and escaped, never escaped twice. */
final class OfficialText extends CommonTemplateMarkupOutputModel<OfficialText> {

    OfficialText(String plainText, String markup) {
        super(plainText, markup);
    }

    @Override
    public CommonMarkupOutputFormat<OfficialText> getOutputFormat() {
        return OfficialTextFormat.INSTANCE;
    }
}
