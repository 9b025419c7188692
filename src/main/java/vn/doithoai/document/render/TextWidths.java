package vn.doithoai.document.render;

/**
 * The widths that layouts ask for. The rules below headings are drawn in proportion to the bold text above them (Nghị
 * định 30/2020/NĐ-CP, Phụ lục I); where the name of an addressee begins depends on the plain words before it.
 */
record TextWidths(TextWidth bold, TextWidth plain) {

    static TextWidths read() {
        return new TextWidths(new TextWidth(FontFace.BOLD), new TextWidth(FontFace.REGULAR));
    }
}
