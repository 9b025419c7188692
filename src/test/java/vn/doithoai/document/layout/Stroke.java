package vn.doithoai.document.layout;

/** A horizontal rule. Points from the page's top left corner; the readers differ in what {@code top} counts. */
record Stroke(double left, double right, double top, double thickness) {

    double length() {
        return right - left;
    }

    double centre() {
        return (left + right) / 2;
    }
}
