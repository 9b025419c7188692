package vn.doithoai.commitment;

/** How far a commitment has come, with the words that people read. */
public enum CommitmentState {
    OPEN("Đang thực hiện"),
    REPORTED("Đã báo cáo, chờ xác nhận"),
    DONE("Đã hoàn thành");

    private final String title;

    CommitmentState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
