package vn.doithoai.petition;

import java.util.Optional;

/** What the reception officer found when a petition came in; the model's gateway reads the name. */
public enum Eligibility {
    ELIGIBLE("Đủ điều kiện"),
    INCOMPLETE("Thiếu thông tin, cần bổ sung"),
    REPEATED("Đã được trả lời, không có tình tiết mới"),
    FILED("Không rõ người gửi, lưu đơn"),
    MERGED("Trùng với kiến nghị khác");

    private final String title;

    Eligibility(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** How the petition ends at once; empty when it goes on. */
    public Optional<Outcome> ending() {
        return switch (this) {
            case FILED -> Optional.of(Outcome.FILED);
            case MERGED -> Optional.of(Outcome.MERGED);
            case ELIGIBLE, INCOMPLETE, REPEATED -> Optional.empty();
        };
    }
}
