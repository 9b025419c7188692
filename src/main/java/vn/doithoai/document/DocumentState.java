package vn.doithoai.document;

/** Where a document stands between draft and file (Nghị định 30/2020/NĐ-CP, điều 10–19). */
public enum DocumentState {
    DRAFT("Đang soạn thảo"),
    CONTENT_CHECK("Chờ kiểm tra nội dung"),
    FORM_CHECK("Chờ kiểm tra thể thức"),
    SIGNING("Chờ ký"),
    NUMBERING("Chờ cấp số"),
    ISSUED("Đã phát hành"),
    FILED("Đã lưu"),
    /** Given up before it got a number, for instance because the round was postponed meanwhile. */
    WITHDRAWN("Đã bỏ dự thảo");

    private final String title;

    DocumentState(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    public boolean issued() {
        return this == ISSUED || this == FILED;
    }
}
