package vn.doithoai.delivery;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Mails of the sample round. */
public final class Samples {

    public static final String CASE = "DT-2025-02";

    private Samples() {}

    public static Message notice(String caseNumber) {
        return new Message(
                caseNumber,
                "Thông báo 340/TB-VPUB: Hội nghị đối thoại với Nhân dân năm 2025 (lần 2)",
                "Kính gửi Quý cơ quan.\n\nVăn phòng gửi kèm Thông báo số 340/TB-VPUB ngày 20/8/2025.",
                List.of(
                        new Attachment("Thông báo 340_TB-VPUB.pdf", "application/pdf", bytes("%PDF mẫu")),
                        new Attachment(
                                "Thông báo 340_TB-VPUB.docx",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                bytes("PK mẫu"))),
                Optional.empty());
    }

    public static Message invitation(int sequence, CalendarEntry.Method method) {
        Message notice = notice(CASE);
        return new Message(
                CASE, notice.subject(), notice.body(), notice.attachments(), Optional.of(entry(sequence, method)));
    }

    public static CalendarEntry entry(int sequence, CalendarEntry.Method method) {
        return new CalendarEntry(
                "DT-2025-02@vpub.example",
                sequence,
                LocalDateTime.of(2025, 9, 26, 14, 0),
                LocalDateTime.of(2025, 9, 26, 17, 0),
                "Hội nghị đối thoại trực tiếp với Nhân dân năm 2025 (lần 2)",
                "Phòng họp 219, Tầng 2, Tòa nhà Trung tâm hành chính tỉnh Sơn La",
                "Chánh Văn phòng chủ trì; đề nghị có mặt trước 15 phút.",
                method);
    }

    public static Recipient recipient(String name, String address) {
        return new Recipient(name, Optional.of(address));
    }

    public static Parcel parcel(Message message, String address) {
        return new Parcel(
                "7f1d0c6e-0000-4000-8000-000000000001",
                "DT-2025-02/GN-0001",
                DeliveryState.WAITING,
                "Sở Nội vụ",
                Optional.of(address),
                "<7f1d0c6e-0000-4000-8000-000000000001@vpub.example>",
                Optional.empty(),
                message);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
