package vn.doithoai.remedy;

/** How far a remedy has come. */
public enum RemedyState {
    REQUESTED("Chờ Chánh Văn phòng quyết định"),
    REFUSED("Không đồng ý"),
    APPROVED("Đã đồng ý, đang soạn thảo và trình ký văn bản"),
    WITHDRAWN("Đã rút đề nghị"),
    STOPPED("Đã dừng vì hồ sơ trở thành hồ sơ mật"),
    DONE("Đã hoàn thành");

    private final String title;

    RemedyState(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
