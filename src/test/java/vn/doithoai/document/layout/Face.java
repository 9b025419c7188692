package vn.doithoai.document.layout;

/**
 * How a letter is printed.
 *
 * @param font family, e.g. "Tinos"
 * @param size points, rounded to a tenth: the PDF counts in pixels
 * @param colour six hexadecimal digits
 */
record Face(String font, double size, boolean bold, boolean italic, String colour) {}
