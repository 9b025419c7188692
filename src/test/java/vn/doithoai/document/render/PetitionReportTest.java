package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.document.DocumentContent;

/** The report of a round in which petitions came: its five parts, its figures, its appendix. */
class PetitionReportTest {

    private static final DocumentRenderer RENDERER = new TemplateDocumentRenderer(new FontCoverage());

    @Test
    void theFivePartsStandInTheirOrder() {
        assertThat(paragraphs(SampleContents.report()))
                .containsSubsequence(
                        "I. CÔNG TÁC CHỈ ĐẠO, CHUẨN BỊ",
                        "II. KẾT QUẢ TỔ CHỨC HỘI NGHỊ VÀ TIẾP NHẬN, GIẢI QUYẾT KIẾN NGHỊ",
                        "1. Thời gian, địa điểm, thành phần",
                        "2. Kết quả tiếp nhận kiến nghị",
                        "3. Kết quả trả lời, giải quyết kiến nghị",
                        "4. Kết luận của người chủ trì Hội nghị",
                        "5. Kết quả thực hiện nội dung kết luận, cam kết của các hội nghị trước",
                        "III. ĐÁNH GIÁ",
                        "IV. NHIỆM VỤ TRONG THỜI GIAN TỚI",
                        "V. KIẾN NGHỊ, ĐỀ XUẤT",
                        "Nơi nhận:",
                        "Phụ lục",
                        "STT");
    }

    @Test
    void figuresAreGivenInTheWordingOfOffices() {
        assertThat(paragraphs(SampleContents.report()))
                .contains(
                        "Tính đến 17h00 ngày 20/10/2025, Văn phòng UBND tỉnh đã tiếp nhận 120 lượt đơn, thư, ý kiến với "
                                + "139 nội dung kiến nghị (chi tiết tại Phụ lục kèm theo). Trong đó:",
                        "- Đơn, thư: 100/139 kiến nghị, chiếm 71,9%;",
                        "- Đất đai: 139/139 kiến nghị, chiếm 100%.",
                        "Đơn có nội dung tố cáo: 01, được xử lý theo trình tự riêng do pháp luật quy định, không nêu tại "
                                + "Phụ lục.",
                        "Kiến nghị nhận được sau thời hạn tiếp nhận: 02, được tiếp nhận, giải quyết như kiến nghị thường "
                                + "xuyên, ngoài đợt đối thoại này.",
                        "Đã trả lời hoặc đang giải quyết trong thời hạn: 109/139 kiến nghị, đạt 78,4%; quá thời hạn: 03 kiến nghị.",
                        "Còn 03 kiến nghị giải quyết quá thời hạn quy định.")
                .containsSequence("1", "Lắp bảng chỉ dẫn tại trụ sở", "Phòng Quản trị", "30/6/2025", "Đã hoàn thành");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 3 | 01/03 kiến nghị, đạt 33,3%",
                "2 | 3 | 02/03 kiến nghị, đạt 66,7%",
                "1 | 2 | 01/02 kiến nghị, đạt 50%",
                "1 | 16 | 01/16 kiến nghị, đạt 6,3%",
                "0 | 5 | 0/05 kiến nghị, đạt 0%",
                "999 | 1000 | 999/1000 kiến nghị, đạt 99,9%"
            })
    void percentagesHaveOneDecimalWithACommaWhereThereIsOne(int part, int whole, String written) {
        assertThat(paragraphs(figures(Map.of("contents", whole, "inTime", part, "groups", List.of()))))
                .anyMatch(text -> text.startsWith("Đã trả lời hoặc đang giải quyết trong thời hạn: " + written + "; "));
    }

    @Test
    void whenOnlyLateOnesCameNothingIsDividedByZero() {
        DocumentContent late = figures(
                Map.of("contents", 0, "letters", 0, "groups", List.of(), "rows", List.of(), "denunciations", 0));

        assertThat(paragraphs(late))
                .contains("Không có kiến nghị phải trả lời trong đợt đối thoại này.")
                .noneMatch(text -> text.contains("Phụ lục") || text.contains("%"));
    }

    @Test
    void whatTheDrafterWroteForAPartTakesThePlaceOfTheFixedWords() {
        DocumentContent written = SampleContents.with(
                SampleContents.report(),
                Map.of("previous", List.of(), "conclusions", List.of()),
                List.of("III. Đánh giá\nHội nghị diễn ra nghiêm túc", "V. Đề xuất", "Đề nghị UBND tỉnh hướng dẫn"));

        assertThat(paragraphs(written))
                .containsSequence("III. ĐÁNH GIÁ", "Hội nghị diễn ra nghiêm túc.", "IV. NHIỆM VỤ TRONG THỜI GIAN TỚI")
                .containsSequence("V. KIẾN NGHỊ, ĐỀ XUẤT", "Đề nghị UBND tỉnh hướng dẫn.")
                .contains(
                        "Hội nghị không có nội dung kết luận phải giao thực hiện.",
                        "Không có nội dung kết luận, cam kết của các hội nghị trước còn phải thực hiện.")
                .noneMatch(text -> text.startsWith("Còn 03 kiến nghị") || text.startsWith("- Theo dõi, đôn đốc"));
    }

    @Test
    void wordsWithoutAPartAreProposals() {
        assertThat(paragraphs(
                        SampleContents.with(SampleContents.report(), Map.of(), List.of("Đề nghị bố trí kinh phí"))))
                .containsSequence("V. KIẾN NGHỊ, ĐỀ XUẤT", "Đề nghị bố trí kinh phí.")
                .contains(
                        "- Theo dõi, đôn đốc các đơn vị thực hiện nội dung kết luận nêu tại điểm 4 mục II đúng thời hạn;");
    }

    @Test
    void theAppendixSaysWhatItBelongsTo() {
        assertThat(paragraphs(SampleContents.report()))
                .contains(
                        "(Kèm theo Báo cáo số     /BC-VPUB ngày     tháng 10 năm 2025 của Văn phòng UBND tỉnh Sơn La)");
        assertThat(paragraphs(SampleContents.issued(SampleContents.report(), 412, 2)))
                .contains("(Kèm theo Báo cáo số 412/BC-VPUB ngày 02 tháng 10 năm 2025 của Văn phòng UBND tỉnh Sơn La)");
    }

    @SuppressWarnings("unchecked")
    private static DocumentContent figures(Map<String, Object> changed) {
        DocumentContent report = SampleContents.report();
        Map<String, Object> figures =
                new HashMap<>((Map<String, Object>) report.facts().get("consolidation"));
        figures.putAll(changed);
        return SampleContents.with(report, Map.of("consolidation", figures), List.of());
    }

    private static List<String> paragraphs(DocumentContent content) {
        return DocxText.paragraphs(RENDERER.render(content).docx());
    }
}
