package vn.doithoai.casefile.archive;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes a round's case file as a ZIP while it is being sent; one file at a time is in memory. */
@Component
public class RoundArchive {

    private static final String MANIFEST = "manifest.json";

    /** As {@code sha256sum -c} reads it; everything but itself. */
    private static final String CHECKSUMS = "SHA256SUMS";

    private final ArchivePapers papers;
    private final ObjectProvider<ArchiveBook> books;
    private final ContentsTable table;
    private final ArchiveManifest manifest;

    RoundArchive(
            ArchivePapers papers, ObjectProvider<ArchiveBook> books, ContentsTable table, ArchiveManifest manifest) {
        this.papers = papers;
        this.books = books;
        this.table = table;
        this.manifest = manifest;
    }

    /** The stream stays open. */
    public void write(ArchiveContents contents, OutputStream out) {
        ArchiveZip zip = new ArchiveZip(out);
        List<ArchivedDocument> documents = papers.add(contents.documents(), zip);
        zip.add("muc-luc.pdf", table.pdf(contents, documents));
        books.orderedStream().forEach(book -> book.write(contents, zip));
        zip.add(MANIFEST, manifest.of(contents, zip.files().values(), documents));
        zip.add(CHECKSUMS, checksums(zip));
        zip.finish();
    }

    private static byte[] checksums(ArchiveZip zip) {
        return zip.files().values().stream()
                .map(file -> file.sha256() + "  " + file.path() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
