package vn.doithoai.petition;

/** How the petitioner gets the answer. */
public enum AnswerForm {
    WRITTEN("Bằng văn bản"),
    AT_SESSION("Trực tiếp tại hội nghị"),
    COMMITMENT("Bằng văn bản, có cam kết thực hiện");

    private final String title;

    AnswerForm(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
