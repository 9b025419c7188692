package vn.doithoai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.doithoai.document.render.DocxText;
import vn.doithoai.document.render.PdfText;

/** The final report of the rehearsed sample round states the facts of the published one, one by one, in both files. */
class RehearsedReportIT {

    private static final String SUBJECT_429 = "về việc quy định đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính"
            + " quyền các cấp; người đứng đầu các sở, ban, ngành cấp tỉnh với nhân dân;";

    private static final List<String> FACTS = List.of(
            "UBND TỈNH SƠN LA\nVĂN PHÒNG",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
            "BÁO CÁO\nKết quả tổ chức Hội nghị đối thoại trực tiếp giữa Chánh Văn phòng",
            "với Nhân dân năm 2025 (lần 2)",
            "Căn cứ Quy định số 429-QĐ/TU ngày 01/7/2022 của Tỉnh ủy " + SUBJECT_429,
            "Căn cứ Hướng dẫn số 09-HD/BDVTU ngày 20/7/2022 của Ban Dân vận hướng dẫn một số nội dung thực hiện Quy định"
                    + " số 429-QĐ/TU ngày 01/7/2022 của Tỉnh ủy " + SUBJECT_429,
            "Căn cứ Quy định số 349-QĐ/TU ngày 17/3/2022 của Ban Thường vụ Tỉnh ủy Sơn La về trách nhiệm và xem xét xử"
                    + " lý trách nhiệm đối với người đứng đầu, cấp phó của người đứng đầu cấp ủy, cơ quan, đơn vị trong"
                    + " thực hiện chức trách, nhiệm vụ được giao;",
            "Căn cứ Quyết định số 834/QĐ-UBND ngày 10/4/2019 của UBND tỉnh ban hành quy định trách nhiệm của người đứng"
                    + " đầu cơ quan hành chính nhà nước trên địa bàn tỉnh Sơn La trong thực hiện nhiệm vụ cải cách hành"
                    + " chính;",
            "Thực hiện Kế hoạch số 62/KH-VPUB ngày 19/12/2024 của Văn phòng về việc tổ chức thực hiện đối thoại trực"
                    + " tiếp giữa Chánh Văn phòng UBND tỉnh với Nhân dân năm 2025.",
            "báo cáo kết quả thực hiện như sau:",
            "1. Ngày 20/8/2025, Văn phòng Ủy ban nhân dân tỉnh Sơn La đã có Thông báo số 340/TB-VPUB về việc tổ chức"
                    + " Hội nghị đối thoại trực tiếp giữa Chánh Văn phòng Ủy ban nhân dân tỉnh Sơn La với Nhân dân năm"
                    + " 2025 (lần 2)",
            "gửi các sở, ban, ngành, các tổ chức chính trị, đoàn thể tỉnh và UBND các huyện, thành phố trên"
                    + " địa bàn tỉnh.",
            "Theo Thông báo số 340/TB-VPUB ngày 20/8/2025, Văn phòng UBND tỉnh tiếp nhận kiến nghị của Nhân dân, tổ chức"
                    + " trong giao tiếp, thực hiện giải quyết công việc thuộc chức năng, nhiệm vụ của Văn phòng UBND"
                    + " tỉnh;",
            "tiếp nhận, tiếp thu ý kiến đóng góp của Nhân dân nhằm cải thiện, nâng cao chất lượng thực thi nhiệm vụ,"
                    + " phục vụ Nhân dân của công chức, viên chức Văn phòng UBND tỉnh Sơn La;",
            "tiếp thu ý kiến của Nhân dân và đề xuất, báo cáo với cấp có thẩm quyền đối với nội dung kiến nghị, phản"
                    + " ánh của Nhân dân không thuộc thẩm quyền giải quyết của Văn phòng UBND tỉnh.",
            "Thời gian tiếp nhận thông tin từ ngày 25/8/2025 đến ngày 15/9/2025",
            "thời gian tổ chức đối thoại từ 14h00 đến 17h00 ngày 26/9/2025",
            "địa điểm tổ chức đối thoại tại Phòng họp 219, Tầng 2, Tòa nhà Trung tâm hành chính tỉnh Sơn La.",
            "2. Buổi chiều ngày 26/9/2025, Văn phòng Ủy ban nhân dân tỉnh Sơn La đã tổ chức Hội nghị đối thoại trực tiếp"
                    + " giữa Chánh Văn phòng Ủy ban nhân dân tỉnh Sơn La với Nhân dân theo kế hoạch.",
            "không nhận được kiến nghị của Nhân dân, cá nhân và tổ chức về các lĩnh vực thuộc chức năng, nhiệm vụ của"
                    + " Văn phòng.",
            "trân trọng báo cáo./.",
            "Nơi nhận:\n- Ban Dân vận tỉnh ủy (b/c);\n- Thanh tra tỉnh;\n- Sở Nội vụ;\n- Lãnh đạo Văn phòng;\n- Các"
                    + " phòng, ban, đơn vị trực thuộc;\n- Trang Thông tin điện tử VP;\n- Lưu: VT, TCHCQT.",
            "KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nNguyễn Văn Mạnh");

    @TestFactory
    Stream<DynamicTest> beforeIssueNumberAndDayAreBlank() throws Exception {
        return inBoth(
                "DT-2025-02_VB-04-du-thao",
                List.of("Số:     /BC-VPUB", "Sơn La, ngày     tháng 10 năm 2025", "DỰ THẢO"));
    }

    @TestFactory
    Stream<DynamicTest> afterIssueNumberAndDayStandThere() throws Exception {
        return inBoth("DT-2025-02_VB-04-01-BC-VPUB", List.of("Số: 01/BC-VPUB", "Sơn La, ngày 03 tháng 10 năm 2025"));
    }

    private static Stream<DynamicTest> inBoth(String name, List<String> identity)
            throws IOException, InterruptedException {
        SampleRehearsal played = SampleRehearsal.played();
        String pdf = PdfText.text(played.document(name + ".pdf"));
        String docx = DocxText.text(played.document(name + ".docx"));
        return Stream.concat(FACTS.stream(), identity.stream())
                .map(fact -> DynamicTest.dynamicTest(fact, () -> {
                    assertThat(pdf).contains(fact);
                    assertThat(docx).contains(fact);
                }));
    }
}
