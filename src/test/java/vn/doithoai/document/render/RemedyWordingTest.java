package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.DocumentRenderer.Rendition;

/** What the documents say that put an issued one right, in both outputs. */
class RemedyWordingTest {

    private static final DocumentRenderer RENDERER = new TemplateDocumentRenderer(new FontCoverage());
    private static final String OFFICE = "Văn phòng Ủy ban nhân dân tỉnh Sơn La";
    private static final String FAULTY = "Thông báo về việc tổ chức Hội nghị đối thoại trực tiếp giữa Chánh Văn phòng "
            + "UBND tỉnh với Nhân dân năm 2025 (lần 2) (số 340/TB-VPUB ngày 20/8/2025)";
    private static final String DUTIES =
            "Kể từ ngày ban hành Thông báo này, cơ quan, tổ chức, cá nhân đã nhận văn bản nêu "
                    + "trên không sử dụng văn bản đó; gửi trả bản giấy về " + OFFICE
                    + "; hủy bỏ bản điện tử trên hệ thống, "
                    + "thiết bị của mình và thông báo lại để " + OFFICE + " biết (Điều 18 Nghị định số 30/2020/NĐ-CP).";
    private static final String CLOSING =
            OFFICE + " thông báo để các cơ quan, tổ chức, cá nhân được biết, thực hiện./.";

    static Stream<Arguments> said() {
        return Stream.of(
                Arguments.of(
                        SampleRemedyContents.correction(),
                        List.of(
                                "V/v đính chính Thông báo số 340/TB-VPUB ngày 20/8/2025",
                                OFFICE + " đã ban hành " + FAULTY
                                        + ". Do sơ suất trong quá trình soạn thảo, văn bản nêu " + "trên có sai sót; "
                                        + OFFICE + " đính chính như sau:",
                                "a) Đã in “Phòng họp 219, Tầng 3”, nay sửa lại là “Phòng họp 219, Tầng 2”;",
                                "b) Đã in “ngày 26 tháng 09 năm 2025”, nay sửa lại là “ngày 26 tháng 9 năm 2025”.",
                                "Các nội dung khác của văn bản nêu trên không thay đổi.",
                                CLOSING)),
                Arguments.of(
                        SampleRemedyContents.recall(),
                        List.of(
                                "THÔNG BÁO",
                                "Về việc thu hồi Thông báo số 340/TB-VPUB ngày 20/8/2025",
                                OFFICE + " thông báo thu hồi " + FAULTY + ".",
                                "Lý do thu hồi: thông báo ghi sai thời gian tổ chức Hội nghị.",
                                DUTIES,
                                CLOSING)),
                Arguments.of(
                        SampleRemedyContents.sealedRecall(),
                        List.of(
                                OFFICE + " thông báo thu hồi Thông báo số 340/TB-VPUB ngày 20/8/2025.",
                                DUTIES,
                                CLOSING)));
    }

    @ParameterizedTest
    @MethodSource("said")
    void theFactsStandInBothOutputs(DocumentContent content, List<String> facts) {
        Rendition rendition = RENDERER.render(content);

        assertThat(PdfText.paragraphs(rendition.pdf())).containsAll(facts);
        assertThat(DocxText.paragraphs(rendition.docx())).containsAll(facts);
    }

    @Test
    void aSingleFaultIsASentenceAndStaysText() {
        DocumentContent one =
                SampleRemedyContents.correction(List.of(Map.of("printed", "${7*7} <b>", "correct", "& 49")));
        assertThat(PdfText.paragraphs(RENDERER.render(one).pdf()))
                .contains("Đã in “${7*7} <b>”, nay sửa lại là “& 49”.");
    }

    @Test
    void aReplacementNamesWhatItReplaces() {
        Rendition rendition = RENDERER.render(SampleRemedyContents.replacement());
        assertThat(String.join("\n", PdfText.paragraphs(rendition.pdf())))
                .contains("thay thế Thông báo số 340/TB-VPUB ngày 20/8/2025");
        assertThat(String.join("\n", DocxText.paragraphs(rendition.docx())))
                .contains("thay thế Thông báo số 340/TB-VPUB ngày 20/8/2025");
    }
}
