package vn.doithoai.document.lint;

/** What a finding means for the document. */
public enum Severity {
    /** Must be put right. Rests on the content alone: what passed the hand-in has none at numbering. */
    ERROR("Lỗi"),
    /** May stand for a reason that the checkers read. May come up later, with the day or the round. */
    WARNING("Cảnh báo");

    private final String title;

    Severity(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The same, but never more than a warning in a table: what stands there is corrected in the register first. */
    Severity in(Place place) {
        return place.role().tabular() ? WARNING : this;
    }
}
