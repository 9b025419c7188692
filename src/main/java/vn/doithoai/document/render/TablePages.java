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

    private final PDDocument document;
    private final TableLook look;
    private final TableFrame frame;
    private final PrintingFont numbers;
    private final TableTags tags;
    private final PDResources resources = new PDResources();
    private final PdfBytes content = new PdfBytes();
    private final List<Float> rules = new ArrayList<>();

    private PDPage page;
    private COSArray pieces;
    private int number;
    private float top;

    /** @param edges of the columns, from the left edge of the page */
    TablePages(PDDocument document, TableLook look, float[] edges, PrintingFont numbers, TableTags tags) {
        this.document = document;
        this.look = look;
        this.frame = new TableFrame(look, edges, numbers);
        this.numbers = numbers;
        this.tags = tags;
    }

    /** @param bottom of what stands on the document's last page, from the lower edge of the page */
    void open(float bottom) throws IOException {
        page = document.getPage(document.getNumberOfPages() - 1);
        number = look.firstNumber(document.getNumberOfPages());
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
        frame.number(content, name(numbers), number);
    }

    private void begin(float height) {
        pieces = tags.pieces(page.getCOSObject());
        rules.clear();
        top = height;
    }

    /** Draws the rules and hands the content over. */
    void close() throws IOException {
        if (!rules.isEmpty()) {
            frame.rules(content, rules);
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
}
