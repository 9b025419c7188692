package vn.doithoai.document.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as ink on paper, four dots to the point. */
final class PagePicture {

    private static final int DOTS = 4;
    private static final int DARK = 0x80;

    private final BufferedImage image;

    PagePicture(PDDocument document, int page) throws IOException {
        image = new PDFRenderer(document).renderImage(page, DOTS, ImageType.GRAY);
    }

    /** Points from the left edge of the page to the first ink. */
    double left() {
        return IntStream.range(0, image.getWidth())
                        .filter(this::inked)
                        .findFirst()
                        .orElseThrow()
                / (double) DOTS;
    }

    /** Points from the left edge of the page to the end of the last ink. */
    double right() {
        return (IntStream.range(0, image.getWidth()).filter(this::inked).max().orElseThrow() + 1) / (double) DOTS;
    }

    private boolean inked(int x) {
        return IntStream.range(0, image.getHeight())
                .anyMatch(y -> image.getRaster().getSample(x, y, 0) < DARK);
    }
}
