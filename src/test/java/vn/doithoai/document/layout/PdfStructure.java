package vn.doithoai.document.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Collects a tagged PDF's letters by the paragraphs of its structure tree, in reading order. */
final class PdfStructure {

    private static final Set<String> BLOCKS = Set.of("P", "H1", "H2", "H3", "TH", "TD");
    private static final Set<String> CELLS = Set.of("TH", "TD");

    private final PDDocument document;
    private final List<PdfPen> pens;
    private final List<PdfBlock> blocks = new ArrayList<>();

    private PdfStructure(PDDocument document, List<PdfPen> pens) {
        this.document = document;
        this.pens = pens;
    }

    /** Every paragraph and cell that has text. */
    static List<PdfBlock> blocks(PDDocument document, List<PdfPen> pens) throws IOException {
        PdfStructure structure = new PdfStructure(document, pens);
        structure.walk(document.getDocumentCatalog().getStructureTreeRoot(), new PdfBlock(false));
        return structure.blocks.stream()
                .filter(block -> !block.lines().isEmpty())
                .toList();
    }

    private void walk(PDStructureNode node, PdfBlock around) {
        PdfBlock block = around;
        if (node instanceof PDStructureElement element && BLOCKS.contains(element.getStructureType())) {
            block = new PdfBlock(CELLS.contains(element.getStructureType()));
            blocks.add(block);
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                walk(child, block);
            } else if (kid instanceof Integer mark && node instanceof PDStructureElement element) {
                append(block, element.getPage(), mark);
            } else if (kid instanceof PDMarkedContentReference reference) {
                append(block, reference.getPage(), reference.getMCID());
            }
        }
    }

    private void append(PdfBlock block, PDPage page, int mark) {
        int number = document.getPages().indexOf(page);
        block.add(number, pens.get(number).letters(mark));
    }
}
