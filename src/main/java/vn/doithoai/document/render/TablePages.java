package vn.doithoai.document.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The pages below a large table, one open at a time: the first is the last page of what stands in front, the others are
 * added here with their numbers. Rules and numbers are artifacts: no reader of the text hears of them.
 */
final class TablePages {

    private static final String RULES = "/Artifact <</Type /Layout>> BDC\n0 G 0 J [] 0 d ";
    private static final String NUMBER = "/Artifact <</Type /Pagination>> BDC\nBT\n";

    private final PDDocument document;
    private final TableLook look;
    private final float[] edges;
    private final PrintingFont numbers;
    private final TableTags tags;
    private final PDResources resources = new PDResources();
    private final PdfBytes content = new PdfBytes();
    private final List<Float> rules = new ArrayList<>();

    private PDPage page;
    private COSArray pieces;
    private int number = 1;
    private float top;

    /** @param edges of the columns, from the left edge of the page */
    TablePages(PDDocument document, TableLook look, float[] edges, PrintingFont numbers, TableTags tags) {
        this.document = document;
        this.look = look;
        this.edges = edges;
        this.numbers = numbers;
        this.tags = tags;
    }

    /** @param bottom of what stands on the document's last page, from the lower edge of the page */
    void open(float bottom) throws IOException {
        page = document.getPage(document.getNumberOfPages() - 1);
        begin(bottom - look.gap());
        COSArray streams = new COSArray();
        streams.add(stream("q\n".getBytes(StandardCharsets.US_ASCII)));
        streams.add(page.getCOSObject().getItem(COSName.CONTENTS));
        page.getCOSObject().setItem(COSName.CONTENTS, streams);
        // the front part's settings end here
        content.add("Q\n");
    }

    /** Ends the open page and begins the next. */
    void turn() throws IOException {
        close();
        PDPage next = new PDPage(page.getMediaBox());
        next.setResources(resources);
        next.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(next);
        page = next;
        number++;
        begin(page.getMediaBox().getHeight() - look.top());
        drawNumber();
    }

    private void begin(float height) {
        pieces = tags.pieces(page.getCOSObject());
        rules.clear();
        top = height;
    }

    /** Draws the rules and hands the content over. */
    void close() throws IOException {
        if (!rules.isEmpty()) {
            drawRules();
        }
        COSStream drawn = stream(content.take());
        if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSArray streams) {
            streams.add(drawn);
        } else {
            page.getCOSObject().setItem(COSName.CONTENTS, drawn);
        }
    }

    private COSStream stream(byte[] content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    /** Upper edge of the next row. */
    float top() {
        return top;
    }

    /** What is left of the open page. */
    float room() {
        return top - look.bottom();
    }

    void rowEnds(float height) {
        if (rules.isEmpty()) {
            rules.add(top);
        }
        top -= height;
        rules.add(top);
    }

    PdfBytes content() {
        return content;
    }

    /** Makes a font known on the open page. */
    String name(PrintingFont font) {
        return page.getResources().add(font.embedded()).getName();
    }

    /** Begins a piece of content that belongs to a cell. */
    void beginPiece(COSDictionary cell, String type) {
        int piece = pieces.size();
        pieces.add(cell);
        tags.tie(cell, page.getCOSObject(), piece);
        content.add("/").add(type).add(" <</MCID ").number(piece).add(">> BDC\n");
    }

    private void drawNumber() throws IOException {
        String text = Integer.toString(number);
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += numbers.width(text.charAt(i)) * look.number().size();
        }
        content.add(NUMBER)
                .add("/")
                .add(name(numbers))
                .add(" ")
                .number(look.number().size())
                .add("Tf\n");
        content.number(look.left() + (look.width() - width) / 2)
                .number(look.number().baseline())
                .add("Td ");
        content.show(text, 0, text.length(), numbers).add("ET\nEMC\n");
    }

    private void drawRules() {
        float first = rules.get(0);
        content.add(RULES).number(look.border()).add("w\n");
        for (float edge : edges) {
            content.number(edge).number(first + look.border() / 2).add("m ");
            content.number(edge).number(top - look.border() / 2).add("l\n");
        }
        for (float rule : rules) {
            content.number(edges[0]).number(rule).add("m ");
            content.number(edges[edges.length - 1]).number(rule).add("l\n");
        }
        content.add("S\nEMC\n");
    }
}
