package vn.doithoai.document.render;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a word may be torn that is wider than its column: after a hyphen or a slash, so that {@code 12/VPUB-TCHCQT}
 * stays readable in a narrow column, and anywhere only inside a piece that would still be too long.
 */
final class WordPieceBreaker implements FSTextBreaker {

    private static final int DONE = -1;

    /** The longest Vietnamese syllable has seven letters; a column narrower than that cannot be read anyway. */
    private static final int LONGEST_PIECE = 7;

    private String text = "";
    private int position;
    private int pieceEnd;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
        pieceEnd = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return DONE;
        }
        if (position >= pieceEnd) {
            pieceEnd = endOfPiece(position);
            if (pieceEnd - position <= LONGEST_PIECE) {
                position = pieceEnd;
                return position;
            }
        }
        position += Character.charCount(text.codePointAt(position));
        return position;
    }

    /** A word ends before its space: the library takes a place beyond the word for the end of all that fits. */
    private int endOfPiece(int from) {
        int end = from;
        while (end < text.length() && "-/ ".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean beforeSpace = end > from && end < text.length() && text.charAt(end) == ' ';
        return beforeSpace ? end : Math.min(end + 1, text.length());
    }
}
