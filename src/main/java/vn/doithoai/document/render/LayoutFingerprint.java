package vn.doithoai.document.render;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import freemarker.template.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.Sha256;

/**
 * Names the way in which this release turns contents into files: templates, shell, renderer, libraries, fonts, and the Java
 * that packs the bytes. Only with the same name the same content can be expected to give the same bytes.
 */
@Component
public class LayoutFingerprint {

    private static final List<String> OURS = List.of(
            "classpath*:templates/**/*.ftl",
            "classpath*:templates/**/*.xml",
            "classpath*:vn/doithoai/document/render/*.class",
            "classpath*:vn/doithoai/document/Composition*.class",
            "classpath*:vn/doithoai/calendar/VietnameseDate*.class");

    private static final List<URL> THEIRS = List.of(
            place(PdfRendererBuilder.class, "PdfRendererBuilder.class"),
            place(XRLog.class, "XRLog.class"),
            place(PDDocument.class, "PDDocument.class"),
            place(TTFParser.class, "TTFParser.class"),
            place(Configuration.class, "Configuration.class"),
            place(FontFace.class, "/fonts/Tinos/Tinos-Regular.ttf"));

    private static final Pattern LIBRARY = Pattern.compile(".*?([^/!]+\\.jar)(?!.*\\.jar).*");

    private final String current;

    LayoutFingerprint() {
        Stream<String> libraries = THEIRS.stream().map(LayoutFingerprint::library);
        current = Sha256.of(
                Stream.of(ours(), libraries, Stream.of(Runtime.version().toString()))
                        .flatMap(parts -> parts)
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    /** 64 hexadecimal digits. */
    public String current() {
        return current;
    }

    private static Stream<String> ours() {
        PathMatchingResourcePatternResolver classPath = new PathMatchingResourcePatternResolver();
        return OURS.stream().flatMap(place -> {
            try {
                return Arrays.stream(classPath.getResources(place)).map(LayoutFingerprint::file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String file(Resource file) {
        try {
            return file.getFilename() + " " + Sha256.of(file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL place(Class<?> from, String name) {
        return Objects.requireNonNull(from.getResource(name), name);
    }

    /** By its file's name, which carries the version. */
    private static String library(URL part) {
        Matcher name = LIBRARY.matcher(part.toString());
        return name.matches() ? name.group(1) : part.getPath();
    }
}
