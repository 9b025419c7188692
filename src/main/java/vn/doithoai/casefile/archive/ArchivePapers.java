package vn.doithoai.casefile.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import vn.doithoai.document.DocumentContent.Letterhead;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.outgoing.OutgoingLine;
import vn.doithoai.document.outgoing.OutgoingNotes;
import vn.doithoai.document.render.DocumentRenderer.Rendition;
import vn.doithoai.document.signature.SignedOriginals;

/**
 * Puts documents into the archive, one after the other: both forms as they were issued, and beside them the signed original
 * where there is one.
 */
@Component
class ArchivePapers {

    private final DocumentRegister documents;
    private final Renditions renditions;
    private final SignedOriginals originals;
    private final OutgoingNotes notes;

    ArchivePapers(DocumentRegister documents, Renditions renditions, SignedOriginals originals, OutgoingNotes notes) {
        this.documents = documents;
        this.renditions = renditions;
        this.originals = originals;
        this.notes = notes;
    }

    /** In their order; the folders' names begin with their place in it. */
    List<ArchivedDocument> add(List<OutgoingLine> lines, ArchiveFiles files) {
        Map<String, List<String>> noted =
                notes.of(lines.stream().map(OutgoingLine::documentId).toList());
        String place = "%0" + Math.max(2, Integer.toString(lines.size()).length()) + "d_%s_%s/";
        List<ArchivedDocument> archived = new ArrayList<>();
        for (OutgoingLine line : lines) {
            String folder = place.formatted(
                    archived.size() + 1, name(line), line.issued().issuedOn());
            archived.add(add(line, folder + name(line), noted.getOrDefault(line.documentId(), List.of()), files));
        }
        return archived;
    }

    private ArchivedDocument add(OutgoingLine line, String path, List<String> notes, ArchiveFiles files) {
        Rendition rendition = renditions.current(line.documentId());
        Map<ArchivedForm, byte[]> forms = new EnumMap<>(ArchivedForm.class);
        forms.put(ArchivedForm.DOCX, rendition.docx());
        forms.put(ArchivedForm.PDF, rendition.pdf());
        originals.of(line.documentId()).ifPresent(signed -> forms.put(ArchivedForm.SIGNED_PDF, signed.pdf()));
        forms.forEach((form, bytes) -> files.add(path + form.ending(), bytes));
        return new ArchivedDocument(line, author(line), pages(rendition.pdf()), path, forms.keySet(), notes);
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
