package vn.doithoai.casefile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.preview.Previews;

/**
 * Pictures of a document's pages, made from its PDF, so that the preview looks the same in every browser and needs no
 * viewer inside Tasklist's frame.
 */
@Component
class PagePictures {

    /** An A4 page becomes 910 pixels wide: sharp enough to read, small enough to send. */
    private static final float DPI = 110;

    /** Nobody reads more of them on a screen; the whole document is in its file. */
    static final int MOST = 20;

    /** Each takes the memory of its whole PDF, and a browser asks for many at once. */
    private final Semaphore desks = new Semaphore(2, true);

    private final Previews previews;

    PagePictures(Previews previews) {
        this.previews = previews;
    }

    /**
     * How many pages the document has.
     *
     * @throws vn.doithoai.document.render.UnrenderableTextException when the text has a character nobody can print
     * @throws NotReadyException while the document is being rendered
     */
    int count(Document document) {
        return drawing(document, PDDocument::getNumberOfPages);
    }

    /**
     * One page as PNG.
     *
     * @param page from 1; only the first pages have pictures
     * @throws NotOnFileException when the document has no such page
     */
    byte[] png(Document document, int page) {
        return drawing(document, pdf -> {
            if (page < 1 || page > Math.min(MOST, pdf.getNumberOfPages())) {
                throw new NotOnFileException();
            }
            return png(pdf, page);
        });
    }

    private static byte[] png(PDDocument pdf, int page) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(page - 1, DPI, ImageType.RGB);
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        }
    }

    private <T> T drawing(Document document, Drawing<T> work) {
        desks.acquireUninterruptibly();
        try (PDDocument pdf = Loader.loadPDF(
                previews.files(document).orElseThrow(NotReadyException::new).pdf())) {
            return work.on(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            desks.release();
        }
    }

    private interface Drawing<T> {

        T on(PDDocument pdf) throws IOException;
    }
}
