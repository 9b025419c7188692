package vn.doithoai.document.render;

import java.io.IOException;
import java.util.Arrays;

/**
 * Cuts text into lines as the layout of the other pages does: at spaces only; a word wider than its column is torn
 * after a hyphen or a slash, and anywhere only inside a piece that would still be too long.
 */
final class LineFolding {

    /** The longest Vietnamese syllable has seven letters. */
    private static final int LONGEST_PIECE = 7;

    private static final float TOLERANCE = 0.01f;

    private final PrintingFont font;
    private final float size;

    private int[] starts = new int[16];
    private float[] widths = new float[16];
    private int count;

    LineFolding(PrintingFont font, float size) {
        this.font = font;
        this.size = size;
    }

    /** @param room width of a line in points */
    FoldedText fold(String text, float room) throws IOException {
        count = 0;
        int position = 0;
        while (position < text.length()) {
            position = line(text, position, (room + TOLERANCE) / size);
        }
        starts[count] = text.length();
        return new FoldedText(text, Arrays.copyOf(starts, count + 1), Arrays.copyOf(widths, count));
    }

    /** @return where the next line begins */
    private int line(String text, int start, float room) throws IOException {
        float width = 0;
        float beforeSpace = 0;
        int space = -1;
        for (int i = start; i < text.length(); ) {
            int letter = text.codePointAt(i);
            if (letter == ' ') {
                space = i;
                beforeSpace = width;
            }
            width += font.width(letter);
            if (letter != ' ' && width > room && i > start) {
                return space > start ? end(start, beforeSpace, space + 1) : torn(text, start, i);
            }
            i += Character.charCount(letter);
        }
        return end(start, width, text.length());
    }

    private int torn(String text, int start, int tooFar) throws IOException {
        int piece = tooFar;
        while (piece > start && "-/".indexOf(text.charAt(piece - 1)) < 0) {
            piece--;
        }
        int pieceEnd = tooFar;
        while (pieceEnd < text.length() && "-/ ".indexOf(text.charAt(pieceEnd)) < 0) {
            pieceEnd++;
        }
        boolean whole = piece > start && pieceEnd - piece <= LONGEST_PIECE;
        int end = whole ? piece : beforeMarks(text, start, tooFar);
        float width = 0;
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            width += font.width(text.codePointAt(i));
        }
        return end(start, width, end);
    }

    /** A letter keeps the accents that follow it. */
    private static int beforeMarks(String text, int start, int tooFar) {
        int end = tooFar;
        while (end > start + 1 && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end--;
        }
        return end;
    }

    private int end(int start, float width, int next) {
        if (count + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count + 2);
            widths = Arrays.copyOf(widths, 2 * count + 2);
        }
        starts[count] = start;
        widths[count++] = width * size;
        return next;
    }
}
