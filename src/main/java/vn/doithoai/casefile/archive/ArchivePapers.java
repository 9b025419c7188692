package vn.doithoai.casefile.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.doithoai.document.DocumentContent.Letterhead;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.outgoing.OutgoingLine;
import vn.doithoai.document.render.DocumentRenderer.Rendition;

/** Puts documents into the archive, one after the other: both forms as they were issued, and the signed original. */
@Component
class ArchivePapers {

    private final DocumentRegister documents;
    private final Renditions renditions;
    private final ObjectProvider<SignedOriginals> originals;

    ArchivePapers(DocumentRegister documents, Renditions renditions, ObjectProvider<SignedOriginals> originals) {
        this.documents = documents;
        this.renditions = renditions;
        this.originals = originals;
    }

    /** In their order; the folders' names begin with their place in it. */
    List<ArchivedDocument> add(List<OutgoingLine> lines, ArchiveFiles files) {
        int digits = Math.max(2, Integer.toString(lines.size()).length());
        List<ArchivedDocument> archived = new ArrayList<>();
        for (OutgoingLine line : lines) {
            String place = "%0" + digits + "d_%s_%s/";
            String folder = place.formatted(
                    archived.size() + 1, name(line), line.issued().issuedOn());
            archived.add(add(line, folder + name(line), files));
        }
        return archived;
    }

    private ArchivedDocument add(OutgoingLine line, String path, ArchiveFiles files) {
        Rendition rendition = renditions.current(line.documentId());
        List<String> paths = new ArrayList<>(List.of(path + ".docx", path + ".pdf"));
        files.add(paths.get(0), rendition.docx());
        files.add(paths.get(1), rendition.pdf());
        Optional<byte[]> original =
                Optional.ofNullable(originals.getIfAvailable()).flatMap(known -> known.of(line.documentId()));
        original.ifPresent(signed -> {
            paths.add(path + "-ban-ky-so.pdf");
            files.add(paths.get(2), signed);
        });
        return new ArchivedDocument(line, author(line), pages(rendition.pdf()), paths, original.isPresent());
    }

    /** As the document itself says: the office may have another name by now. */
    private String author(OutgoingLine line) {
        Letterhead head = documents.get(line.documentId()).frame().letterhead();
        return head.issuingShort() + " " + head.superiorBody();
    }

    /** Number and symbol, {@code 340-TB-VPUB}; an office's abbreviation may have letters that are no ASCII. */
    private static String name(OutgoingLine line) {
        return Normalizer.normalize(line.issued().reference(), Normalizer.Form.NFD)
                .replace('Đ', 'D')
                .replace('đ', 'd')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
