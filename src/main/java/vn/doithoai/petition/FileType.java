package vn.doithoai.petition;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The types of file that are kept. What a file is, its own bytes say; its name and what a browser claims do not count. */
public enum FileType {
    PDF("pdf", "application/pdf"),
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};

    private final String ending;
    private final String media;

    FileType(String ending, String media) {
        this.ending = ending;
        this.media = media;
    }

    /** Of the file's name, without the dot. */
    public String ending() {
        return ending;
    }

    public String media() {
        return media;
    }

    /** Empty for whatever is not taken, office files with macros included. */
    static Optional<FileType> of(byte[] content) {
        if (starts(content, PDF_START)) {
            return Optional.of(PDF);
        }
        if (starts(content, PNG_START)) {
            return Optional.of(PNG);
        }
        if (starts(content, JPEG_START)) {
            return Optional.of(JPEG);
        }
        return starts(content, ZIP_START) ? office(content) : Optional.empty();
    }

    static FileType ofMedia(String media) {
        return Arrays.stream(values())
                .filter(type -> type.media.equals(media))
                .findFirst()
                .orElseThrow();
    }

    /** Reads the table of contents only: nothing is unpacked, so a bomb stays closed. */
    private static Optional<FileType> office(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            Set<String> parts = Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .collect(Collectors.toSet());
            if (!parts.contains("[Content_Types].xml")
                    || parts.stream().anyMatch(part -> part.contains("vbaProject"))) {
                return Optional.empty();
            }
            return parts.contains("word/document.xml")
                    ? Optional.of(DOCX)
                    : Optional.of(XLSX).filter(type -> parts.contains("xl/workbook.xml"));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] content, byte[] start) {
        return content.length > start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }
}
