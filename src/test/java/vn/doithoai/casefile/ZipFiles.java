package vn.doithoai.casefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a ZIP holds, in its order. */
record ZipFiles(Map<String, byte[]> files) {

    static ZipFiles of(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return new ZipFiles(files);
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    byte[] bytes(String path) {
        return files.get(path);
    }
}
