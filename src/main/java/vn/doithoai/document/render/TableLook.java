package vn.doithoai.document.render;

/**
 * Measures of a large table and its pages, all in points; they repeat those of the style sheet whose place the table
 * writer takes.
 *
 * @param right margin, as the others
 * @param gap between the last line above the table and the table
 * @param size of the letters
 * @param leading from one line to the next
 * @param side padding left and right
 * @param above padding above and below
 * @param number how the pages are numbered
 */
record TableLook(
        float pageWidth,
        float pageHeight,
        float left,
        float top,
        float right,
        float bottom,
        float gap,
        float size,
        float leading,
        float side,
        float above,
        float border,
        PageNumber number) {

    private static final float MM = 72 / 25.4f;

    /** Part of an em from the base line up and down, the font's own figures. */
    private static final float ASCENT = 0.891f;

    private static final float DESCENT = 0.216f;

    /**
     * Where a page's number stands; on the page on which the table begins it is left to what stands above.
     *
     * @param baseline above the lower edge of the page
     */
    record PageNumber(float size, float baseline) {}

    /** As {@code .appendix} in {@code layout/html.ftl}: A4 across, margins 20, 15, 20 and 30 mm. */
    static TableLook appendix() {
        return new TableLook(
                297 * MM,
                210 * MM,
                30 * MM,
                20 * MM,
                15 * MM,
                20 * MM,
                10,
                11,
                13.5f,
                3,
                2,
                0.75f,
                new PageNumber(13, 562.5f));
    }

    /** As {@code petition/register.ftl} and the other lists: A4 across in small print. */
    static TableLook list() {
        return new TableLook(
                297 * MM,
                210 * MM,
                15 * MM,
                15 * MM,
                12 * MM,
                15 * MM,
                8,
                9,
                11.5f,
                3,
                2,
                0.5f,
                new PageNumber(10, 18));
    }

    float width() {
        return pageWidth - left - right;
    }

    /** How far the middle of the outer rules keeps from the margins, so that no part of them lies beyond. */
    float inset() {
        return border / 2 + 0.025f;
    }

    /** Highest place of a table on a page of its own. */
    float ceiling() {
        return pageHeight - top;
    }

    float rowHeight(int lines) {
        return lines * leading + 2 * above + border;
    }

    /** How many lines of a row fit between two heights. */
    int linesWithin(float room) {
        return (int) Math.floor((room - 2 * above - border) / leading + 0.001);
    }

    /** From the upper edge of a row to the base line of its first line. */
    float firstBaseline() {
        return border / 2 + above + (leading - (ASCENT + DESCENT) * size) / 2 + ASCENT * size;
    }

    /** Space for text in a column. */
    float textWidth(float columnWidth) {
        return columnWidth - 2 * side - border;
    }
}
