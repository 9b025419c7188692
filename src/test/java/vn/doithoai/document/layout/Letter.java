package vn.doithoai.document.layout;

/** A printed letter. Points from the page's top left corner. */
record Letter(String text, double left, double right, double baseline, Face face) {

    boolean blank() {
        return text.isBlank();
    }
}
