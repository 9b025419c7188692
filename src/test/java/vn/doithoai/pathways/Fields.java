package vn.doithoai.pathways;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is entered in a form, by the form's keys; each change gives a new sheet. */
public record Fields(Map<String, Object> values) {

    public static Fields none() {
        return new Fields(Map.of());
    }

    public static Fields of(String key, Object value) {
        return none().with(key, value);
    }

    /** The round of the published report: year 2025, second time. */
    public static Fields round() {
        return of("year", 2025)
                .with("ordinal", 2)
                .with("planReference", "62/KH-VPUB")
                .with("planDate", "2024-12-19")
                .with("noticeOn", "2025-08-20")
                .with("intakeFrom", "2025-08-25")
                .with("intakeTo", "2025-09-15")
                .with("sessionDay", "2025-09-26")
                .with("sessionFrom", "14:00")
                .with("sessionUntil", "17:00")
                .with("place", "Phòng họp 219, Tầng 2, Tòa nhà Trung tâm hành chính tỉnh Sơn La")
                .with("signerRole", "DEPUTY");
    }

    public static Fields postponement(String newDay) {
        return of("caseNumber", "DT-2025-02")
                .with("action", "postpone")
                .with("reason", "Phòng họp phải sửa chữa")
                .with("newDay", newDay)
                .with("newFrom", "08:00")
                .with("newUntil", "11:00");
    }

    public static Fields cancellation() {
        return of("caseNumber", "DT-2025-02").with("action", "cancel").with("reason", "Nhập vào hội nghị của tỉnh");
    }

    /** A round after the sample one, in December. */
    public static Fields thirdRound() {
        return round().with("ordinal", 3)
                .with("noticeOn", "2025-12-08")
                .with("intakeFrom", "2025-12-09")
                .with("intakeTo", "2025-12-12")
                .with("sessionDay", "2025-12-26");
    }

    public static Fields minutes(String day) {
        return of("heldOn", day)
                .with("startedAt", "14:00")
                .with("endedAt", "17:00")
                .with("attendeeCount", 12)
                .with("attendees", "Lãnh đạo Văn phòng\nĐại diện các phòng, ban")
                .with("course", "Chánh Văn phòng thông báo mục đích, nội dung hội nghị.");
    }

    public static Fields petition(String day, String time) {
        return of("roundCaseNumber", "DT-2025-02")
                .with("channel", "LETTER")
                .with("receivedOn", day)
                .with("receivedTime", time)
                .with("content", "Đề nghị rút ngắn thời gian trả kết quả hồ sơ.");
    }

    public static Fields returned(String remarks) {
        return of("decision", "return").with("remarks", remarks);
    }

    public Fields with(String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(key, value);
        return new Fields(changed);
    }

    public Fields without(String key) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.remove(key);
        return new Fields(changed);
    }
}
