package vn.doithoai.petition.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook taken apart, to be put together again in ways Excel never would. */
final class Parts {

    static final String TYPES = "[Content_Types].xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";

    private final Map<String, byte[]> parts;

    private Parts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Of a workbook with one good row. */
    static Parts good() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Sheets.changed(sheet -> {})))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Parts(parts);
    }

    Parts with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    Parts with(String part, byte[] content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(part, content);
        return new Parts(changed);
    }

    Parts without(String part) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.remove(part);
        return new Parts(changed);
    }

    /** Replaces text that must be there. */
    Parts replaced(String part, String found, String by) {
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        if (!before.contains(found)) {
            throw new IllegalArgumentException(part + " has no " + found);
        }
        return with(part, before.replace(found, by));
    }

    /** With the first part marked as encrypted, in its own header and in the directory at the end. */
    static byte[] encrypted(byte[] zip) {
        byte[] marked = zip.clone();
        int directory = IntStream.range(0, zip.length - 4)
                .filter(i -> zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2)
                .findFirst()
                .orElseThrow();
        marked[6] |= 1;
        marked[directory + 8] |= 1;
        return marked;
    }

    byte[] zipped() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(target)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toByteArray();
    }
}
