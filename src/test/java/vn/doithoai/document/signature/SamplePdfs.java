package vn.doithoai.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.SampleRenderer;

/** Files as the application issues them, and what others make of them. */
final class SamplePdfs {

    private SamplePdfs() {}

    static byte[] of(DocumentContent content) {
        return SampleRenderer.pdf(content);
    }

    /** What printing to a file or saving anew does: the same pages in other bytes. */
    static byte[] savedAnew(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.setVersion(1.7f);
            document.getDocumentInformation().setCreator("Máy in ảo");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Appends the changed objects, as editors do that keep the first bytes. */
    static byte[] increment(PDDocument document, COSObjectable... changed) throws IOException {
        Set<COSDictionary> objects = Stream.of(changed)
                .map(thing -> (COSDictionary) thing.getCOSObject())
                .collect(Collectors.toSet());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.saveIncremental(out, objects);
        return out.toByteArray();
    }
}
