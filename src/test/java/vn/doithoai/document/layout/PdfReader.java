package vn.doithoai.document.layout;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.doithoai.document.DocumentContent;

/** Measures a tagged PDF. */
final class PdfReader {

    /** Points between the heights of two pages, so that heights grow through the document. */
    private static final int PAGE = 10_000;

    private final List<PdfPen> pens = new ArrayList<>();
    private final List<PdfBlock> blocks;
    private final PdfPages pages;

    private PdfReader(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            pens.add(new PdfPen(page));
        }
        blocks = PdfStructure.blocks(document, pens);
        pages = new PdfPages(document, pens, blocks);
    }

    static MeasuredDocument read(DocumentContent content, byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfReader reader = new PdfReader(document);
            return new MeasuredDocument(content, reader.pages.measured(), reader.paragraphs());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<MeasuredParagraph> paragraphs() {
        List<MeasuredParagraph> paragraphs = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            PdfBlock block = blocks.get(index);
            Optional<PdfBlock> above = index == 0 ? Optional.empty() : Optional.of(blocks.get(index - 1));
            double height = block.first().page() * PAGE + block.first().baseline();
            Place place = new Place(pages.section(block.first().page()), height, block.cell());
            paragraphs.add(new MeasuredParagraph(
                    block.text(), block.faces(), place, shape(block, above), rule(block), framed(block)));
        }
        return paragraphs;
    }

    private Shape shape(PdfBlock block, Optional<PdfBlock> above) {
        return new PdfShapes(pages).of(block, above);
    }

    /** The lines around cells are no rules below them. */
    private Optional<Stroke> rule(PdfBlock block) {
        if (block.cell()) {
            return Optional.empty();
        }
        PrintedLine line = block.last();
        return pens.get(line.page()).drawn().stream()
                .filter(drawn -> drawn.getHeight() <= 2 && drawn.getWidth() >= 10)
                .filter(drawn -> drawn.getMinY() > line.baseline() && drawn.getMinY() < line.baseline() + 12)
                .map(drawn -> new Stroke(drawn.getMinX(), drawn.getMaxX(), drawn.getMinY(), drawn.getHeight()))
                .filter(stroke -> stroke.left() < line.right() && stroke.right() > line.left())
                .findFirst();
    }

    private boolean framed(PdfBlock block) {
        PrintedLine line = block.first();
        Rectangle2D text = new Rectangle2D.Double(
                line.left(), line.baseline() - line.size() * 0.66, line.right() - line.left(), line.size() * 0.66);
        Rectangle2D around =
                new Rectangle2D.Double(text.getX() - 15, text.getY() - 12, text.getWidth() + 30, text.getHeight() + 24);
        return !block.cell()
                && pens.get(line.page()).drawn().stream()
                        .filter(around::contains)
                        .reduce(Rectangle2D::createUnion)
                        .filter(frame -> frame.contains(text))
                        .isPresent();
    }
}
