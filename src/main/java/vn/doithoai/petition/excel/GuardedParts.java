package vn.doithoai.petition.excel;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * The packed parts as POI gets them. POI reads content types, relations, styles and the list of sheets as trees and has
 * one limit for them and for sheets of many megabytes; so until the sheet is asked for, parts may unpack to little only.
 */
final class GuardedParts extends ZipFileZipEntrySource {

    private static final long MOST_IN_TREES = 2L * 1024 * 1024;
    /** 40 million characters of three bytes at most, and what stands around them. */
    private static final long MOST_IN_STREAMS = 150L * 1024 * 1024;

    private static final double LOWEST_RATIO = 0.01;
    private static final int MOST_PARTS = 1000;

    static {
        ZipSecureFile.setMinInflateRatio(LOWEST_RATIO);
        ZipSecureFile.setMaxEntrySize(MOST_IN_STREAMS);
        ZipSecureFile.setMaxTextSize(MOST_IN_STREAMS);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private boolean streaming;

    GuardedParts(File file) throws IOException {
        super(new ZipSecureFile(file));
    }

    /** From here on parts are read as streams, never as trees. */
    void stream() {
        streaming = true;
    }

    Stream<String> names() {
        return Collections.list(getEntries()).stream().map(ZipArchiveEntry::getName);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry part) throws IOException {
        InputStream content = super.getInputStream(part);
        return streaming
                ? content
                : BoundedInputStream.builder()
                        .setInputStream(content)
                        .setMaxCount(MOST_IN_TREES)
                        .setOnMaxCount((most, count) -> {
                            throw new UnreadableWorkbookException(WorkbookFile.SWOLLEN);
                        })
                        .get();
    }
}
