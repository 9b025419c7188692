package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.doithoai.document.render.DocumentRenderer.Rendition;

/** The report of the sample case states every fact of the published original, one by one, in both outputs. */
class SampleReportFactsTest {

    private static final List<String> FACTS = List.of(
            "VĂN PHÒNG",
            "BÁO CÁO",
            "Kết quả tổ chức Hội nghị đối thoại trực tiếp giữa Chánh Văn phòng UBND tỉnh với Nhân dân năm 2025 (lần 2)",
            "Quy định số 429-QĐ/TU ngày 01/7/2022 của Tỉnh ủy về việc quy định đối thoại trực tiếp giữa người đứng đầu "
                    + "cấp ủy, chính quyền các cấp; người đứng đầu các sở, ban, ngành cấp tỉnh với Nhân dân;",
            "Hướng dẫn số 09-HD/BDVTU ngày 20/7/2022 của Ban Dân vận hướng dẫn một số nội dung thực hiện Quy định số "
                    + "429-QĐ/TU ngày 01/7/2022 của Tỉnh ủy",
            "Quy định số 349-QĐ/TU ngày 17/3/2022 của Ban Thường vụ Tỉnh ủy Sơn La về trách nhiệm và xem xét xử lý "
                    + "trách nhiệm đối với người đứng đầu, cấp phó của người đứng đầu cấp ủy, cơ quan, đơn vị trong "
                    + "thực hiện chức trách, nhiệm vụ được giao;",
            "Quyết định số 834/QĐ-UBND ngày 10/4/2019 của UBND tỉnh ban hành quy định trách nhiệm của người đứng đầu "
                    + "cơ quan hành chính nhà nước trên địa bàn tỉnh Sơn La trong thực hiện nhiệm vụ cải cách hành "
                    + "chính;",
            "Thực hiện Kế hoạch số 62/KH-VPUB ngày 19/12/2024 của Văn phòng về việc tổ chức thực hiện đối thoại trực "
                    + "tiếp giữa Chánh Văn phòng UBND tỉnh với Nhân dân năm 2025.",
            "báo cáo kết quả thực hiện như sau:",
            "1. Ngày 20/8/2025, Văn phòng Ủy ban nhân dân tỉnh Sơn La đã có Thông báo số 340/TB-VPUB về việc tổ chức "
                    + "Hội nghị đối thoại trực tiếp giữa Chánh Văn phòng Ủy ban nhân dân tỉnh Sơn La với Nhân dân năm "
                    + "2025 (lần 2) gửi các sở, ban, ngành, các tổ chức chính trị, đoàn thể tỉnh và UBND các huyện, thành phố trên địa bàn tỉnh.",
            "Theo Thông báo số 340/TB-VPUB ngày 20/8/2025, Văn phòng UBND tỉnh tiếp nhận kiến nghị của Nhân dân, tổ "
                    + "chức trong giao tiếp, thực hiện giải quyết công việc thuộc chức năng, nhiệm vụ của Văn phòng "
                    + "UBND tỉnh;",
            "tiếp nhận, tiếp thu ý kiến đóng góp của Nhân dân nhằm cải thiện, nâng cao chất lượng thực thi nhiệm vụ, "
                    + "phục vụ Nhân dân của công chức, viên chức Văn phòng UBND tỉnh Sơn La;",
            "tiếp thu ý kiến của Nhân dân và đề xuất, báo cáo với cấp có thẩm quyền đối với nội dung kiến nghị, phản "
                    + "ánh của Nhân dân không thuộc thẩm quyền giải quyết của Văn phòng UBND tỉnh.",
            "Thời gian tiếp nhận thông tin từ ngày 25/8/2025 đến ngày 15/9/2025",
            "thời gian tổ chức đối thoại từ 14h00 đến 17h00 ngày 26/9/2025",
            "địa điểm tổ chức đối thoại tại Phòng họp 219, Tầng 2, Tòa nhà Trung tâm hành chính tỉnh Sơn La.",
            "2. Buổi chiều ngày 26/9/2025, Văn phòng Ủy ban nhân dân tỉnh Sơn La đã tổ chức Hội nghị đối thoại trực "
                    + "tiếp giữa Chánh Văn phòng Ủy ban nhân dân tỉnh Sơn La với Nhân dân theo kế hoạch.",
            "Tuy nhiên, không nhận được kiến nghị của Nhân dân, cá nhân và tổ chức về các lĩnh vực thuộc chức năng, "
                    + "nhiệm vụ của Văn phòng.",
            "trân trọng báo cáo./.",
            "Nơi nhận:\n- Ban Dân vận Tỉnh ủy (b/c);\n- Thanh tra tỉnh;\n- Sở Nội vụ;\n- Lãnh đạo Văn phòng;\n"
                    + "- Các phòng, ban, đơn vị trực thuộc;\n- Trang Thông tin điện tử VP;\n- Lưu: VT, TCHCQT.",
            "KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nNguyễn Văn A");

    private final DocumentRenderer renderer = new TemplateDocumentRenderer(new FontCoverage());

    @TestFactory
    Stream<DynamicTest> beforeIssueNumberAndDayAreBlank() {
        Rendition draft = renderer.render(SampleContents.nilReport());
        return inBoth(
                draft,
                Stream.concat(
                        FACTS.stream(),
                        Stream.of("Số:     /BC-VPUB", "Sơn La, ngày     tháng 10 năm 2025", "DỰ THẢO")));
    }

    @TestFactory
    Stream<DynamicTest> afterIssueNumberAndDayStandThere() {
        Rendition issued = renderer.render(SampleContents.issued(SampleContents.nilReport(), 412, 2));
        return inBoth(
                issued,
                Stream.concat(FACTS.stream(), Stream.of("Số: 412/BC-VPUB", "Sơn La, ngày 02 tháng 10 năm 2025")));
    }

    private static Stream<DynamicTest> inBoth(Rendition rendition, Stream<String> facts) {
        String pdf = PdfText.text(rendition.pdf());
        String docx = DocxText.text(rendition.docx());
        return facts.map(fact -> DynamicTest.dynamicTest(fact, () -> {
            assertThat(pdf).contains(fact);
            assertThat(docx).contains(fact);
        }));
    }
}
