package vn.doithoai.document;

/** What became of an issued document through a later one (Nghị định 30/2020/NĐ-CP, điều 18). */
public enum Fate {
    /** Its form was put right by an official letter; it stays in force. */
    CORRECTED("Đã được đính chính bởi", "Đính chính"),
    /** A document of the same kind stands in its place. */
    REPLACED("Đã được thay thế bởi", "Thay thế"),
    /** Called back; whoever got it returns or destroys it. */
    RECALLED("Đã thu hồi theo", "Thu hồi");

    private final String title;
    private final String deed;

    Fate(String title, String deed) {
        this.title = title;
        this.deed = deed;
    }

    /** As people read it before the citation of the later document. */
    public String title() {
        return title;
    }

    /** What the later document does, as people read it before the citation of the earlier one. */
    public String deed() {
        return deed;
    }
}
