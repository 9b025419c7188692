package vn.doithoai.document.layout;

/**
 * Where a paragraph stands.
 *
 * @param section 0 is the document, 1 and more its appendices
 * @param height grows downwards through the whole document; side by side is the same height. Points in a PDF, ordinals
 *     in a DOCX.
 * @param cell whether it is a cell of a table with data
 */
record Place(int section, double height, boolean cell) {

    boolean level(Place other) {
        return Math.abs(height - other.height) <= 2.5;
    }
}
