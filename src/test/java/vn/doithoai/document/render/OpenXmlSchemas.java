package vn.doithoai.document.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.SchemaTypeSystem;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;

/**
 * Holds WordprocessingML against the schemas of ISO/IEC 29500 (transitional), as Apache POI compiles all of them. The
 * build puts them beside the classes, because the application's own POI knows only what it uses.
 */
final class OpenXmlSchemas {

    private static final Path JAR = Path.of("target/schemas/poi-ooxml-full.jar");
    private static final String WORDPROCESSING = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final SchemaTypeSystem SCHEMAS = load();

    private OpenXmlSchemas() {}

    /** What the schema objects to in a part whose root is that element; empty when the part is valid. */
    static List<String> broken(String root, String xml) {
        SchemaType type = Objects.requireNonNull(SCHEMAS.findDocumentType(new QName(WORDPROCESSING, root)), root);
        List<XmlError> errors = new ArrayList<>();
        try {
            SCHEMAS.parse(xml, type, new XmlOptions().setLoadLineNumbers())
                    .validate(new XmlOptions().setErrorListener(errors));
        } catch (XmlException e) {
            errors.add(e.getError());
        }
        return errors.stream()
                .map(error -> "line %d: %s".formatted(error.getLine(), error.getMessage()))
                .toList();
    }

    private static SchemaTypeSystem load() {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing; run ./mvnw process-test-resources");
        }
        try {
            return (SchemaTypeSystem)
                    Class.forName("org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder", true, new Apart())
                            .getField("typeSystem")
                            .get(null);
        } catch (ReflectiveOperationException | MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks into the complete schemas first, and elsewhere only for what they lack. */
    private static final class Apart extends URLClassLoader {

        Apart() throws MalformedURLException {
            super(new URL[] {JAR.toUri().toURL()}, OpenXmlSchemas.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.apache.poi.schemas.") || findLoadedClass(name) != null) {
                return super.loadClass(name, resolve);
            }
            return findClass(name);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            try {
                URL own = findResource(name);
                return own == null ? super.getResourceAsStream(name) : own.openStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
