package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.doithoai.document.DocumentContent;

/** What each kind of document says, with its facts in the office's way of writing. */
class WordingTest {

    private static final DocumentRenderer RENDERER = new TemplateDocumentRenderer(new FontCoverage());

    @Test
    void theNoticeSaysWhatIsTakenInWhenHowAndWhere() {
        assertThat(paragraphs(SampleContents.notice()))
                .contains(
                        "Về việc tổ chức Hội nghị đối thoại trực tiếp giữa Chánh Văn phòng UBND tỉnh với Nhân dân năm "
                                + "2025 (lần 2)",
                        "Từ ngày 25/8/2025 đến ngày 15/9/2025 (đến 24h00 của ngày cuối cùng).",
                        "b) Gửi thư điện tử đến hộp thư công vụ của Văn phòng;",
                        "c) Gửi trực tiếp tại nơi tiếp công dân.",
                        "Thời gian: từ 14h00 đến 17h00 ngày 26/9/2025.",
                        "Địa điểm: Phòng họp 219, Tầng 2, Tòa nhà Trung tâm hành chính tỉnh Sơn La.",
                        "Phòng Tổ chức - Hành chính - Quản trị, Văn phòng UBND tỉnh.",
                        "Văn phòng Ủy ban nhân dân tỉnh Sơn La trân trọng thông báo./.")
                .noneMatch(text -> text.startsWith("Chủ đề"));
    }

    @Test
    void aThemeIsNamedWhereThereIsOne() {
        Map<String, Object> round = new HashMap<>(round(SampleContents.notice()));
        round.put("theme", "Cải cách thủ tục hành chính.");

        assertThat(paragraphs(SampleContents.with(SampleContents.notice(), Map.of("round", round), List.of())))
                .contains("Chủ đề đối thoại: Cải cách thủ tục hành chính.");
    }

    @Test
    void theInvitationNamesItsAddresseesAndThenRefersToThem() {
        assertThat(paragraphs(SampleContents.invitation()))
                .containsSequence("Kính gửi:", "- Thanh tra tỉnh;", "- Sở Nội vụ.")
                .contains(
                        "2. Thời gian: từ 14h00 đến 17h00 ngày 26/9/2025.",
                        "a) Tuyên bố lý do, giới thiệu đại biểu;",
                        "c) Kết luận Hội nghị.")
                .containsSequence("Nơi nhận:", "- Như trên;", "- Ban Dân vận Tỉnh ủy (b/c);");
    }

    @Test
    void theChangeNoticeTellsOldFromNewAndWhatStays() {
        assertThat(paragraphs(SampleContents.changeNotice()))
                .contains(
                        "1. Lý do thay đổi: ảnh hưởng của mưa lũ trên địa bàn tỉnh.",
                        "2. Thời gian tổ chức Hội nghị: từ 14h00 đến 17h00 ngày 26/9/2025, thay cho thời gian đã thông "
                                + "báo là từ 08h30 đến 11h30 ngày 25/9/2025.",
                        "3. Địa điểm tổ chức Hội nghị: Phòng họp 219, Tầng 2, Tòa nhà Trung tâm hành chính tỉnh Sơn La "
                                + "(không thay đổi).",
                        "4. Thời gian tiếp nhận kiến nghị: từ ngày 25/8/2025 đến ngày 15/9/2025, thay cho thời gian đã "
                                + "thông báo là từ ngày 25/8/2025 đến ngày 12/9/2025.",
                        "5. Các nội dung khác thực hiện theo Thông báo số 340/TB-VPUB ngày 20/8/2025.");
    }

    @Test
    void theCancellationGivesItsReason() {
        assertThat(paragraphs(SampleContents.cancellation()))
                .contains("Lý do: ảnh hưởng của mưa lũ trên địa bàn tỉnh.")
                .anyMatch(text -> text.contains("dự kiến từ 14h00 đến 17h00 ngày 26/9/2025"));
    }

    @Test
    void theMinutesStateStartPlacePeopleCourseAndEnd() {
        assertThat(paragraphs(SampleContents.minutes()))
                .containsSubsequence(
                        "Thời gian bắt đầu: 14h00, ngày 26 tháng 9 năm 2025.",
                        "Địa điểm: Phòng họp 219, Tầng 2, Tòa nhà Trung tâm hành chính tỉnh Sơn La.",
                        "Số người tham dự: 28.",
                        "- Lãnh đạo Văn phòng;",
                        "- Nhân dân.",
                        "Chủ trì: Nguyễn Văn A - Chánh Văn phòng.",
                        "Thư ký (người ghi biên bản): Nguyễn Văn A - Chuyên viên phòng Tổ chức - Hành chính - Quản trị.",
                        "Thư ký tuyên bố lý do.",
                        "Chủ tọa phát biểu khai mạc.",
                        "Số kiến nghị đã tiếp nhận trước Hội nghị: 12.",
                        "Số ý kiến, câu hỏi trực tiếp tại Hội nghị: 05.",
                        "a) Niêm yết công khai quy trình tiếp nhận hồ sơ.",
                        "Hội nghị kết thúc vào 17h00, ngày 26 tháng 9 năm 2025./.",
                        "THƯ KÝ",
                        "CHỦ TỌA",
                        "Nơi nhận:");
    }

    @Test
    void theConclusionNoticeGivesEachMatterAnOwnerAndADate() {
        assertThat(paragraphs(SampleContents.conclusion()))
                .containsSequence("STT", "Nội dung kết luận", "Đơn vị thực hiện", "Thời hạn")
                .containsSequence(
                        "2",
                        "Trả lời bằng văn bản kiến nghị về thời gian giải quyết hồ sơ",
                        "Phòng Nội chính",
                        "17/10/2025");
    }

    private static List<String> paragraphs(DocumentContent content) {
        return PdfText.paragraphs(RENDERER.render(content).pdf());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> round(DocumentContent content) {
        return (Map<String, Object>) content.facts().get("round");
    }
}
