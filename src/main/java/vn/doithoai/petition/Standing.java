package vn.doithoai.petition;

/** As what a petitioner comes forward. */
public enum Standing {
    PERSON("Cá nhân"),
    GROUP("Nhiều người"),
    ORGANISATION("Tổ chức"),
    ANONYMOUS("Không rõ người gửi");

    private final String title;

    Standing(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
