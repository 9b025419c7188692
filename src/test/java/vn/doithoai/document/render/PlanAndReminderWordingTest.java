package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.DocumentRenderer.Rendition;

/** What a year's plan and a letter that urges say, in both outputs. */
class PlanAndReminderWordingTest {

    private static final DocumentRenderer RENDERER = new TemplateDocumentRenderer(new FontCoverage());

    @Test
    void thePlanGoesFromItsPurposeOverTheRoundsToWhoDoesWhat() {
        assertThat(paragraphs(SamplePlanContents.plan()))
                .containsSubsequence(
                        "KẾ HOẠCH",
                        "Tổ chức thực hiện đối thoại trực tiếp giữa Chánh Văn phòng UBND tỉnh với Nhân dân năm 2025",
                        "Văn phòng Ủy ban nhân dân tỉnh Sơn La xây dựng Kế hoạch tổ chức thực hiện đối thoại trực tiếp "
                                + "giữa Chánh Văn phòng UBND tỉnh với Nhân dân năm 2025 như sau:",
                        "I. Mục đích, yêu cầu",
                        "a) Lắng nghe tâm tư, nguyện vọng của Nhân dân;",
                        "II. Nội dung",
                        "III. Tổ chức thực hiện",
                        "b) Ban Tiếp công dân tỉnh tiếp nhận, phân loại kiến nghị của Nhân dân;")
                .anyMatch(text -> text.startsWith("Năm 2025, Văn phòng Ủy ban nhân dân tỉnh Sơn La tổ chức 02 lần"));
    }

    @Test
    void theRoundsStandInATableWithMonthsWrittenAsInDates() {
        assertThat(paragraphs(SamplePlanContents.plan()))
                .containsSequence(
                        "Lần",
                        "Thời gian",
                        "Nội dung đối thoại",
                        "Đơn vị chuẩn bị",
                        "01",
                        "Tháng 02/2025",
                        "Cải cách thủ tục hành chính",
                        "Phòng Tổng hợp",
                        "02",
                        "Tháng 9/2025");
    }

    @Test
    void theLetterSaysWhatIsLateAndUntilWhenTheAnswerIsWanted() {
        assertThat(paragraphs(SampleReminderContents.reminder()))
                .containsSubsequence(
                        "V/v đôn đốc thực hiện các nội dung của hội nghị đối thoại số DT-2025-02",
                        "KHẨN",
                        "Kính gửi: Phòng Tổng hợp.",
                        "01",
                        "KN-2025-02-0001",
                        "Đề nghị rút ngắn thời gian trả kết quả hồ sơ",
                        "08/9/2025",
                        "04",
                        "15/9/2025",
                        "Chưa quá hạn",
                        "Đề nghị Phòng Tổng hợp nghiêm túc thực hiện./.",
                        "- Như trên;",
                        "- Lãnh đạo Văn phòng (b/c);",
                        "- Lưu: VT, TCHCQT.")
                .anyMatch(text -> text.contains("gửi kết quả bằng văn bản trước hết ngày 19/9/2025; trường hợp"));
    }

    private static List<String> paragraphs(DocumentContent content) {
        Rendition rendition = RENDERER.render(content);
        List<String> docx = DocxText.paragraphs(rendition.docx());
        assertThat(PdfText.paragraphs(rendition.pdf())).isEqualTo(docx);
        return docx;
    }
}
