package vn.doithoai.rehearsal.reckoning;

import java.util.Map;

/** The words by which an office calls what the case file writes as codes. */
final class Words {

    static final Map<String, String> CHANNEL = Map.of(
            "LETTER", "Đơn, thư",
            "EMAIL", "Thư điện tử",
            "WEB", "Trang thông tin điện tử",
            "IN_PERSON", "Trực tiếp",
            "TELEPHONE", "Điện thoại",
            "ORGANISATION", "Công văn của tổ chức",
            "SESSION", "Tại hội nghị");
    static final Map<String, String> KIND = Map.of(
            "PETITION", "Kiến nghị, phản ánh",
            "SUGGESTION", "Góp ý, câu hỏi",
            "COMPLAINT", "Khiếu nại",
            "DENUNCIATION", "Tố cáo",
            "RULE_FEEDBACK", "Phản ánh về quy định hành chính",
            "DISPUTE", "Tranh chấp",
            "", "Chưa phân loại");
    static final Map<String, String> FIELD = Map.of(
            "administrative-procedures", "Thủ tục hành chính",
            "citizen-reception", "Tiếp công dân",
            "public-service", "Thái độ và chất lượng phục vụ",
            "land-environment", "Đất đai và môi trường",
            "construction-transport", "Xây dựng và giao thông",
            "social-policy", "Chính sách xã hội",
            "education-health", "Giáo dục và y tế",
            "other", "Lĩnh vực khác",
            "", "Chưa phân loại");
    static final Map<String, String> COMPETENCE =
            Map.of("WITHIN", "Thuộc thẩm quyền", "OUTSIDE", "Không thuộc thẩm quyền", "", "Chưa phân loại");
    static final Map<String, String> ANSWER = Map.ofEntries(
            Map.entry("ANSWERED_AT_SESSION", "Trả lời tại hội nghị"),
            Map.entry("ANSWERED", "Trả lời bằng văn bản"),
            Map.entry("COMMITTED", "Trả lời bằng văn bản, có cam kết thực hiện"),
            Map.entry("FORWARDED", "Chuyển cơ quan có thẩm quyền"),
            Map.entry("GUIDED", "Hướng dẫn gửi đúng cơ quan"),
            Map.entry("REFUSED", "Từ chối bằng văn bản"),
            Map.entry("FILED", "Lưu đơn"),
            Map.entry("WITHDRAWN", "Người gửi đã rút"),
            Map.entry("DENUNCIATION_FORWARDED", "Chuyển theo trình tự tố cáo"),
            Map.entry("DENUNCIATION_ACCEPTED", "Thụ lý theo trình tự tố cáo"),
            Map.entry("", "Chưa có kết quả"));
    static final Map<String, String> STATE = Map.of(
            "RECEIVED", "Mới tiếp nhận",
            "AWAITING_SUPPLEMENT", "Chờ bổ sung",
            "IN_PROGRESS", "Đang giải quyết",
            "CLOSED", "Đã kết thúc");

    private Words() {}
}
