package vn.doithoai.document.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a tagged PDF as a screen reader does: through its structure tree, so that lines, columns and page breaks do
 * not matter. Page numbers are outside the structure and do not appear.
 */
public final class PdfText {

    private static final Set<String> BLOCKS = Set.of("P", "H1", "H2", "H3", "TH", "TD");

    private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    private PdfText() {}

    /** Every paragraph that has text, table cells included, in reading order; a line end counts as one space. */
    public static List<String> paragraphs(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfText reader = new PdfText();
            reader.walk(document.getDocumentCatalog().getStructureTreeRoot(), new Block(false));
            return reader.blocks.stream()
                    .map(block -> block.text.toString())
                    .filter(text -> !text.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All paragraphs, one per line. */
    public static String text(byte[] pdf) {
        return String.join("\n", paragraphs(pdf));
    }

    private void walk(PDStructureNode node, Block around) throws IOException {
        Block block = around;
        if (node instanceof PDStructureElement element && BLOCKS.contains(element.getStructureType())) {
            block = new Block(element.getStructureType().equals("TH"));
            blocks.add(block);
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                walk(child, block);
            } else if (kid instanceof Integer mcid && node instanceof PDStructureElement element) {
                append(block, element.getPage(), mcid);
            } else if (kid instanceof PDMarkedContentReference reference) {
                append(block, reference.getPage(), reference.getMCID());
            }
        }
    }

    private void append(Block block, PDPage page, int mcid) throws IOException {
        if (!marked.containsKey(page)) {
            marked.put(page, markedTexts(page));
        }
        block.add(page, marked.get(page).getOrDefault(mcid, ""));
    }

    private static Map<Integer, String> markedTexts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, texts));
        return texts;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, texts);
            }
        }
        texts.put(content.getMCID(), text.toString());
    }

    /** One paragraph or cell. A table that goes on over a page repeats its head there; it counts once. */
    private static final class Block {

        private final StringBuilder text = new StringBuilder();
        private final boolean head;
        private PDPage firstPage;

        Block(boolean head) {
            this.head = head;
        }

        void add(PDPage page, String line) {
            firstPage = firstPage == null ? page : firstPage;
            if (head && !page.equals(firstPage)) {
                return;
            }
            boolean lineEnd = !text.isEmpty() && text.charAt(text.length() - 1) != ' ';
            text.append(lineEnd ? " " : "").append(line);
        }
    }
}
