package vn.doithoai.document.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/**
 * The closed template engine of official documents: it reads only the class path's {@code templates/}, sees only
 * maps, lists, texts, numbers and booleans, can make no objects, and escapes whatever it prints. It is apart from the
 * web pages' engine, whose settings must never loosen this one.
 */
final class DocumentTemplates {

    private final Configuration configuration = withFunctions(hardened());

    /**
     * Fills one template.
     *
     * @param template path below {@code templates/}, without extension
     * @throws IllegalStateException when the template is missing or broken, or a fact that it prints was not given
     */
    String fill(String template, Map<String, Object> model) {
        StringWriter out = new StringWriter();
        fill(template, model, out);
        return out.toString();
    }

    /** The same, for what is too long to stand in memory. */
    void fill(String template, Map<String, Object> model, Writer out) {
        try {
            configuration.getTemplate(template + ".ftl").process(model, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("template " + template + " failed", e);
        }
    }

    private static Configuration hardened() {
        Configuration closed = new Configuration(Configuration.VERSION_2_3_34);
        closed.setTemplateLoader(new ClassTemplateLoader(DocumentTemplates.class.getClassLoader(), "templates"));
        closed.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        closed.addAutoImport("official", "layout/official.ftl");
        closed.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        closed.setAPIBuiltinEnabled(false);
        closed.setOutputFormat(OfficialTextFormat.INSTANCE);
        closed.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        closed.setRecognizeStandardFileExtensions(false);
        closed.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        // the exception is thrown on; logging it here too would only repeat it
        closed.setLogTemplateExceptions(false);
        closed.setDefaultEncoding("UTF-8");
        closed.setLocale(Locale.forLanguageTag("vi-VN"));
        closed.setNumberFormat("computer");
        closed.setBooleanFormat("c");
        closed.setLocalizedLookup(false);
        return closed;
    }

    private static Configuration withFunctions(Configuration closed) {
        closed.setSharedVariable("oneLineOf", new OneLineFunction());
        return closed;
    }
}
