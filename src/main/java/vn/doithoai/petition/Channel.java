package vn.doithoai.petition;

/** The way by which a petition came. */
public enum Channel {
    LETTER("Đơn, thư"),
    EMAIL("Thư điện tử"),
    WEB("Trang thông tin điện tử"),
    IN_PERSON("Trực tiếp"),
    TELEPHONE("Điện thoại"),
    ORGANISATION("Công văn của tổ chức"),
    SESSION("Tại hội nghị");

    private final String title;

    Channel(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
