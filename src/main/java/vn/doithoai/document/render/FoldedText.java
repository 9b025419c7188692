package vn.doithoai.document.render;

/**
 * One cell's text cut into lines. Lines keep the space at which they end, so that words stay apart for whoever reads
 * the text without its places.
 *
 * @param starts index of each line's first letter; one more entry holds the end of the text
 * @param widths of the lines without the space at their end, in points
 */
record FoldedText(String text, int[] starts, float[] widths) {

    int lines() {
        return widths.length;
    }
}
