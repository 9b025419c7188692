package vn.doithoai.document.render;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Lines end at spaces only. The usual rules also break after a slash or a hyphen, which would tear {@code 10/4/2019}
 * and {@code 340/TB-VPUB} apart.
 */
final class SpaceLineBreaker implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    /** The end of the next word, before its space: a space that ends a line takes no room on it. */
    @Override
    public int next() {
        if (position >= text.length()) {
            return DONE;
        }
        int word = position;
        while (word < text.length() && text.charAt(word) == ' ') {
            word++;
        }
        int space = text.indexOf(' ', word);
        position = space < 0 ? text.length() : space;
        return position;
    }
}
