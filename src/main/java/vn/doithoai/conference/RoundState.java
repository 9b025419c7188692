package vn.doithoai.conference;

/** How far a round has come. */
public enum RoundState {
    PLANNED("Đang chuẩn bị"),
    INTAKE("Đang tiếp nhận kiến nghị"),
    INTAKE_CLOSED("Đã hết thời gian tiếp nhận"),
    HELD("Đã tổ chức hội nghị"),
    CLOSED("Đã kết thúc"),
    CANCELLED("Đã hủy");

    private final String title;

    RoundState(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** Nothing happens to the round any more. */
    public boolean over() {
        return this == CLOSED || this == CANCELLED;
    }
}
