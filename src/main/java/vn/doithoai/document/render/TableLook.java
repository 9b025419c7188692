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
 * @param narrow columns of fewer percent are centred
 * @param start where the table begins and from where its pages are counted
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
        double narrow,
        Start start,
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

    /** Where a table begins. */
    enum Start {
        /** Below the text of a page that is the first of an appendix. */
        IN_APPENDIX,
        BELOW_TEXT,
        ON_NEXT_PAGE
    }

    /** As {@code .appendix} in {@code layout/html.ftl}: A4 across. */
    static TableLook appendix() {
        return decree(297 * MM, 210 * MM, 30 * MM, 3, 9, Start.IN_APPENDIX);
    }

    /** As {@code document/outgoing-register.ftl}: A4 across, behind a title page, with space to be bound. */
    static TableLook book() {
        return decree(297 * MM, 210 * MM, 20 * MM, 3, 9, Start.ON_NEXT_PAGE);
    }

    /** As {@code casefile/contents.ftl}: A4 upright. */
    static TableLook contents() {
        return decree(210 * MM, 297 * MM, 30 * MM, 4, 10, Start.BELOW_TEXT);
    }

    /** The other margins are 20, 15 and 20 mm; the page's number stands in the middle of the upper one in 13 points. */
    private static TableLook decree(
            float pageWidth, float pageHeight, float left, float side, double narrow, Start start) {
        PageNumber number = new PageNumber(13, pageHeight - 32.78f);
        return new TableLook(
                pageWidth,
                pageHeight,
                left,
                20 * MM,
                15 * MM,
                20 * MM,
                10,
                11,
                13.5f,
                side,
                2,
                0.75f,
                narrow,
                start,
                number);
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
                5,
                Start.BELOW_TEXT,
                new PageNumber(10, 18));
    }

    boolean apart() {
        return start == Start.ON_NEXT_PAGE;
    }

    /** @param pages that the document has when the table begins */
    int firstNumber(int pages) {
        return start == Start.IN_APPENDIX ? 1 : pages;
    }

    float width() {
        return pageWidth - left - right;
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
