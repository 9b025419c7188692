package vn.doithoai.document.layout;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The outline of a paragraph. Points from the page's left edge; what one line cannot tell is empty.
 *
 * @param width of its longest line
 * @param centre of its lines, where they share one
 * @param indent of the first line from the text's left edge
 * @param hang how much further right the other lines begin than the first one
 * @param spacing from line to line, as a multiple of single spacing
 * @param before between it and the paragraph above it, beyond the distance of lines
 */
record Shape(
        double left,
        double width,
        OptionalDouble centre,
        Optional<Boolean> justified,
        double indent,
        OptionalDouble hang,
        OptionalDouble spacing,
        OptionalDouble before) {

    /** Single spacing of Times New Roman, per point of its size. */
    static final double SINGLE = 1.149;

    boolean centredAt(double middle) {
        return centre.isPresent() && Math.abs(centre.getAsDouble() - middle) <= 1.5;
    }

    boolean centredWith(Shape other) {
        return other.centre.isPresent() && centredAt(other.centre.getAsDouble());
    }
}
