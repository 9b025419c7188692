package vn.doithoai.casefile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Renditions;

/**
 * Pictures of a document's pages, made from its PDF, so that the preview looks the same in every browser and needs no
 * viewer inside Tasklist's frame.
 */
@Component
class PagePictures {

    /** An A4 page becomes 910 pixels wide: sharp enough to read, small enough to send. */
    private static final float DPI = 110;

    private final Renditions renditions;

    PagePictures(Renditions renditions) {
        this.renditions = renditions;
    }

    /** @throws vn.doithoai.document.render.UnrenderableTextException when the text has a character nobody can print */
    int count(String documentId) {
        try (PDDocument pdf = open(documentId)) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One page as PNG.
     *
     * @param page from 1
     * @throws NotOnFileException when the document has no such page
     */
    byte[] png(String documentId, int page) {
        try (PDDocument pdf = open(documentId);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (page < 1 || page > pdf.getNumberOfPages()) {
                throw new NotOnFileException();
            }
            BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(page - 1, DPI, ImageType.RGB);
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDDocument open(String documentId) throws IOException {
        return Loader.loadPDF(renditions.current(documentId).pdf());
    }
}
