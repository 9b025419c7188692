package vn.doithoai.petition;

/** Whether the office itself may decide the matter. */
public enum Competence {
    WITHIN("Thuộc thẩm quyền"),
    OUTSIDE("Không thuộc thẩm quyền");

    private final String title;

    Competence(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
