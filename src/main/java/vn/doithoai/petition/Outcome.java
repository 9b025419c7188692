package vn.doithoai.petition;

/** How a petition ended. */
public enum Outcome {
    ANSWERED("Đã trả lời bằng văn bản"),
    ANSWERED_AT_SESSION("Đã trả lời tại hội nghị"),
    COMMITTED("Đã trả lời, có cam kết thực hiện"),
    FORWARDED("Đã chuyển cơ quan có thẩm quyền"),
    GUIDED("Đã hướng dẫn"),
    REFUSED("Đã thông báo từ chối"),
    FILED("Lưu đơn"),
    WITHDRAWN("Người gửi đã rút"),
    MERGED("Gộp vào kiến nghị khác"),
    DENUNCIATION_FORWARDED("Đã chuyển theo trình tự tố cáo"),
    DENUNCIATION_ACCEPTED("Đã thụ lý theo trình tự tố cáo");

    private final String title;

    Outcome(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
