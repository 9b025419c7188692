package vn.doithoai.document.layout;

import java.util.Optional;

/**
 * A page. Lengths in points.
 *
 * @param section 0 is the document, 1 and more its appendices
 * @param ordinal within its section, from 1
 * @param free the outermost print's distance from each edge, in a DOCX the margins
 * @param full whether {@code free} tells the bottom margin; a page of print may end above it
 */
record MeasuredPage(
        int section, int ordinal, double width, double height, Free free, boolean full, Optional<PageNumber> number) {

    /** One millimetre. */
    static final double MM = 72 / 25.4;

    /** What is left white at the four edges; a page without print has none. */
    record Free(double top, double right, double bottom, double left) {}
}
