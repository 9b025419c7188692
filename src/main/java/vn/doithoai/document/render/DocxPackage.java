package vn.doithoai.document.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts a document's WordprocessingML into its package, around the fixed parts: styles, settings, the page header. The
 * entries carry a fixed time, so that the same document gives the same bytes.
 */
final class DocxPackage {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** The oldest time that a ZIP entry can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> shell = new LinkedHashMap<>();

    DocxPackage() {
        shell.put("[Content_Types].xml", part("content-types"));
        shell.put("_rels/.rels", part("package-rels"));
        shell.put("word/_rels/document.xml.rels", part("document-rels"));
        shell.put("word/styles.xml", part("styles"));
        shell.put("word/settings.xml", part("settings"));
        shell.put("word/header1.xml", part("header"));
    }

    /**
     * Packs one document.
     *
     * @param body the document part, without XML declaration
     * @param properties the core properties part, without XML declaration
     */
    byte[] write(String body, String properties) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : shell.entrySet()) {
                add(zip, part.getKey(), part.getValue());
            }
            add(zip, "docProps/core.xml", (DECLARATION + properties.strip()).getBytes(StandardCharsets.UTF_8));
            add(zip, "word/document.xml", (DECLARATION + body.strip()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] part(String name) {
        String path = "/templates/layout/docx/" + name + ".xml";
        try (InputStream bytes = DocxPackage.class.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new IllegalStateException("part missing on the class path: " + path);
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
