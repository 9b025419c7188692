package vn.doithoai.document.render;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts a document's WordprocessingML into its package, around the fixed parts: styles, settings, the page header. The
 * entries carry a fixed time, so that the same document gives the same bytes.
 */
final class DocxPackage {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Characters handed to the compression at a time. */
    private static final int BUFFER = 1 << 14;

    /** The parts repeat themselves so much that packing them better saves a tenth of the file and takes twice the time. */
    private static final int QUICK = 3;

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
     * @param body writes the document part, without XML declaration, straight into the package
     * @param properties the core properties part, without XML declaration
     */
    byte[] write(Consumer<Writer> body, String properties) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(QUICK);
            for (Map.Entry<String, byte[]> part : shell.entrySet()) {
                add(zip, part.getKey(), part.getValue());
            }
            add(zip, "docProps/core.xml", (DECLARATION + properties.strip()).getBytes(StandardCharsets.UTF_8));
            open(zip, "word/document.xml");
            Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            text.write(DECLARATION);
            writeStripped(body, text);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        open(zip, name);
        zip.write(content);
        zip.closeEntry();
    }

    private static void writeStripped(Consumer<Writer> body, Writer text) throws IOException {
        BufferedWriter buffered = new BufferedWriter(text, BUFFER);
        body.accept(new StrippedWriter(buffered));
        buffered.flush();
    }

    private static void open(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
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
