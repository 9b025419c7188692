package vn.doithoai.document.layout;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Follows the pen over one page: which letters and rules it draws, and which marked content they belong to. */
final class PdfPen extends PDFGraphicsStreamEngine {

    /** Letters outside the document's structure, such as page numbers. */
    static final int LOOSE = -1;

    private final double height;
    private final Deque<Integer> marks = new ArrayDeque<>();
    private final Map<Integer, List<Letter>> letters = new HashMap<>();
    private final List<Rectangle2D> drawn = new ArrayList<>();
    private Path2D path = new Path2D.Double();

    PdfPen(PDPage page) throws IOException {
        super(page);
        height = page.getMediaBox().getHeight();
        processPage(page);
    }

    List<Letter> letters(int mark) {
        return letters.getOrDefault(mark, List.of());
    }

    /** Everything drawn that is no letter, from the top of the page. */
    List<Rectangle2D> drawn() {
        return drawn;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        int around = marks.isEmpty() ? LOOSE : marks.peek();
        marks.push(properties == null ? around : properties.getInt(COSName.MCID, around));
    }

    @Override
    public void endMarkedContentSequence() {
        marks.pop();
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector advance) throws IOException {
        String name = font.getName().replaceFirst("^[A-Z]{6}\\+", "");
        double size = Math.round(at.getScalingFactorY() * 10) / 10.0;
        Face face = new Face(name.replaceFirst("-.*", ""), size, name.contains("Bold"), name.contains("Italic"), ink());
        double left = at.getTranslateX();
        double right = left + advance.getX() * at.getScalingFactorX();
        letters.computeIfAbsent(marks.isEmpty() ? LOOSE : marks.peek(), mark -> new ArrayList<>())
                .add(new Letter(font.toUnicode(code), left, right, height - at.getTranslateY(), face));
    }

    private String ink() throws IOException {
        return String.format("%06x", getGraphicsState().getNonStrokingColor().toRGB());
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, height - y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, height - y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, height - y1, x2, height - y2, x3, height - y3);
    }

    @Override
    public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
        path.append(
                new Rectangle2D.Double(
                        one.getX(), height - three.getY(), two.getX() - one.getX(), three.getY() - one.getY()),
                false);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path = new Path2D.Double();
    }

    @Override
    public void strokePath() {
        drawn.add(path.getBounds2D());
        endPath();
    }

    @Override
    public void fillPath(int rule) {
        strokePath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        strokePath();
    }

    @Override
    public void clip(int rule) {
        // what is drawn here lies inside its page
    }

    @Override
    public void shadingFill(COSName name) {
        throw new AssertionError("an official document has no shades");
    }

    @Override
    public void drawImage(PDImage image) {
        throw new AssertionError("an official document has no images");
    }
}
