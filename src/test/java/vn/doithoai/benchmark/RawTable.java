package vn.doithoai.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The floor: a table as anyone would draw it with PDFBox, without tags, head and numbers. */
final class RawTable {

    private static final float SIZE = 11;
    private static final float LEADING = 13.5f;
    private static final float PADDING = 3;
    private static final float MARGIN = 57;
    private static final float WIDTH = 714;
    private static final PDRectangle PAGE = new PDRectangle(842, 595);

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private final float[] widths;
    private PDPageContentStream content;
    private float y = -1;

    private RawTable(List<Double> percent) throws IOException {
        try (InputStream bytes = RawTable.class.getResourceAsStream("/fonts/Tinos/Tinos-Regular.ttf")) {
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // as the product has it; with substitution on, the floor would be several times as high
            face.setEnableGsub(false);
            font = PDType0Font.load(document, face, true);
        }
        widths = new float[percent.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = (float) (percent.get(column) * WIDTH / 100);
        }
    }

    static byte[] pdf(List<List<String>> rows, List<Double> percent) {
        try {
            RawTable table = new RawTable(percent);
            try (PDDocument document = table.document;
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                for (List<String> row : rows) {
                    table.row(row);
                }
                table.content.close();
                document.save(out);
                return out.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(List<String> row) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        int lines = 1;
        for (int column = 0; column < row.size(); column++) {
            cells.add(wrap(row.get(column), widths[column] - 2 * PADDING));
            lines = Math.max(lines, cells.get(column).size());
        }
        float height = lines * LEADING + 2 * PADDING;
        if (y - height < MARGIN) {
            turn();
        }
        float x = 85;
        for (int column = 0; column < row.size(); column++) {
            draw(cells.get(column), x, widths[column], height);
            x += widths[column];
        }
        y -= height;
    }

    private void turn() throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage(PAGE);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = PAGE.getHeight() - MARGIN;
    }

    private void draw(List<String> lines, float x, float width, float height) throws IOException {
        content.addRect(x, y - height, width, height);
        content.stroke();
        content.beginText();
        content.setFont(font, SIZE);
        content.setLeading(LEADING);
        content.newLineAtOffset(x + PADDING, y - LEADING);
        for (String line : lines) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }

    private List<String> wrap(String text, float room) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (String word : text.split(" ")) {
            float width = font.getStringWidth(word + " ") * SIZE / 1000;
            if (used + width > room && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(word).append(' ');
            used += width;
        }
        lines.add(line.toString());
        return lines;
    }
}
