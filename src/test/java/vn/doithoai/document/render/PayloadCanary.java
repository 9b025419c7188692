package vn.doithoai.document.render;

import freemarker.template.TemplateMethodModelEx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Dies when a payload is evaluated: nothing but a template or an expression would ever make or call one. */
public final class PayloadCanary implements TemplateMethodModelEx {

    private static final AtomicInteger TOUCHED = new AtomicInteger();

    /** What payloads that reach a shell would leave behind. */
    private static final Path FILE = Path.of("target/payload-canary");

    public PayloadCanary() {
        touch();
    }

    public static void touch() {
        TOUCHED.incrementAndGet();
    }

    /** How often it was touched since somebody last asked. */
    static int touched() {
        return TOUCHED.getAndSet(0) + (FILE.toFile().delete() ? 1 : 0) + (Files.exists(FILE) ? 1 : 0);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the template engine declares it
    public Object exec(List arguments) {
        touch();
        return "1337";
    }
}
