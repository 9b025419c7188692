package vn.doithoai.petition;

/** How far a petition has come. */
public enum PetitionState {
    RECEIVED("Mới tiếp nhận"),
    AWAITING_SUPPLEMENT("Chờ bổ sung"),
    IN_PROGRESS("Đang giải quyết"),
    CLOSED("Đã kết thúc");

    private final String title;

    PetitionState(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
