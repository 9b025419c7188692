package vn.doithoai.document.layout;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.doithoai.document.render.Printing;

/** The outline that a paragraph of a DOCX will have inside its frame, from its properties. */
final class DocxShape {

    private final Map<String, String> properties;
    private final double left;
    private final double right;

    DocxShape(Map<String, String> properties, double frameLeft, double frameRight) {
        this.properties = properties;
        this.left = frameLeft + points("ind.left");
        this.right = frameRight - points("ind.right");
    }

    Shape of(String text, double size) {
        String alignment = properties.getOrDefault("jc.val", "left");
        return new Shape(
                left - points("ind.hanging"),
                Math.min(Printing.boldWidth(text, size), right - left),
                alignment.equals("center") ? OptionalDouble.of((left + right) / 2) : OptionalDouble.empty(),
                Optional.of(alignment.equals("both")),
                points("ind.firstLine"),
                OptionalDouble.of(points("ind.hanging") - points("ind.firstLine")),
                OptionalDouble.of(spacing(size)),
                OptionalDouble.of(points("spacing.before")));
    }

    /** A border on top of an empty paragraph. */
    Optional<Stroke> rule() {
        return "single".equals(properties.get("pBdr.top.val"))
                ? Optional.of(new Stroke(left, right, 0, Double.parseDouble(properties.get("pBdr.top.sz")) / 8))
                : Optional.empty();
    }

    private double spacing(double size) {
        double line = Double.parseDouble(properties.get("spacing.line"));
        return properties.get("spacing.lineRule").equals("auto") ? line / 240 : line / 20 / (size * Shape.SINGLE);
    }

    private double points(String property) {
        return Double.parseDouble(properties.getOrDefault(property, "0")) / 20;
    }
}
