package vn.doithoai.document;

/** How quickly a document must travel (Nghị định 30/2020/NĐ-CP, Phụ lục I); most bear no such mark. */
public enum Urgency {
    URGENT("Khẩn"),
    VERY_URGENT("Thượng khẩn"),
    EXPRESS("Hỏa tốc");

    private final String title;

    Urgency(String title) {
        this.title = title;
    }

    /** The mark as a reader says it; the layout writes it in capitals. */
    public String title() {
        return title;
    }
}
