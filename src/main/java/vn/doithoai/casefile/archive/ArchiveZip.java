package vn.doithoai.casefile.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.doithoai.engine.Sha256;

/**
 * A ZIP of which only the current file is in memory. Files are stored, not deflated: they are compressed in themselves, and
 * another Java might deflate the same bytes to others. All bear the same moment, because the archive knows no clock.
 */
final class ArchiveZip implements ArchiveFiles {

    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final SortedMap<String, ArchivedFile> files = new TreeMap<>();

    ArchiveZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
        zip.setMethod(ZipOutputStream.STORED);
    }

    @Override
    public void add(String path, byte[] bytes) {
        if (files.putIfAbsent(path, new ArchivedFile(path, bytes.length, Sha256.of(bytes))) != null) {
            throw new IllegalStateException("twice in the archive: " + path);
        }
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(MOMENT);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        try {
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in it so far, by path. */
    SortedMap<String, ArchivedFile> files() {
        return files;
    }

    /** Ends the ZIP and leaves the stream open. */
    void finish() {
        try {
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
