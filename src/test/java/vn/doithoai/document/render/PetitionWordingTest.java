package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.DocumentRenderer.Rendition;

/** What the documents of a petition say, in both outputs. */
class PetitionWordingTest {

    private static final DocumentRenderer RENDERER = new TemplateDocumentRenderer(new FontCoverage());
    private static final String RECEIVED =
            "Ngày 26/8/2025, Văn phòng Ủy ban nhân dân tỉnh Sơn La nhận được %s của ông Nguyễn Văn A%s (hình thức gửi: thư điện tử; mã số KN-2025-02-0001), với nội dung: đề "
                    + "nghị niêm yết công khai quy trình, thời hạn giải quyết hồ sơ tại nơi tiếp nhận.";

    static Stream<Arguments> said() {
        return Stream.of(
                Arguments.of(
                        SamplePetitionContents.answer(),
                        List.of(
                                RECEIVED.formatted("kiến nghị, phản ánh", ""),
                                "Quy trình tiếp nhận hồ sơ đã được rà soát, sửa đổi.",
                                "Từ ngày 01/10/2025, quy trình và thời hạn giải quyết được niêm yết tại nơi tiếp nhận.",
                                "Nội dung cam kết thực hiện: niêm yết công khai quy trình tiếp nhận hồ sơ; đơn vị thực "
                                        + "hiện: Phòng Tổ chức - Hành chính - Quản trị; thời hạn hoàn thành: ngày 08 tháng "
                                        + "10 năm 2025.")),
                Arguments.of(
                        SamplePetitionContents.guidance(),
                        List.of(
                                RECEIVED.formatted("khiếu nại", ""),
                                "Văn phòng Ủy ban nhân dân tỉnh Sơn La hướng dẫn ông Nguyễn Văn A liên hệ, gửi khiếu nại "
                                        + "đến Ủy ban nhân dân phường Tô Hiệu để được xem xét, giải quyết theo quy định "
                                        + "của pháp luật.")),
                Arguments.of(
                        SamplePetitionContents.supplement(),
                        List.of("a) Bản chụp quyết định nêu trong đơn;", "b) Chữ ký của người gửi.")),
                Arguments.of(
                        SamplePetitionContents.refusal(),
                        List.of(
                                "THÔNG BÁO",
                                "Về việc không thụ lý giải quyết kiến nghị số KN-2025-02-0001",
                                "Nội dung đã được trả lời tại Công văn số 11/VPUB-TCHCQT ngày 04/4/2025, người gửi không "
                                        + "cung cấp tình tiết mới.")),
                Arguments.of(
                        SamplePetitionContents.acceptance(),
                        List.of(
                                "Thời hạn giải quyết: không quá 30 ngày, kể từ ngày thụ lý là ngày của Thông báo này.")),
                Arguments.of(
                        SamplePetitionContents.transfer(),
                        List.of(
                                "PHIẾU CHUYỂN",
                                "Kính gửi: Ủy ban nhân dân phường Chiềng An.",
                                "Về việc chuyển kiến nghị số KN-2025-02-0001",
                                RECEIVED.formatted(
                                        "kiến nghị, phản ánh", ", địa chỉ: tổ 3, phường Tô Hiệu, tỉnh Sơn La"))),
                Arguments.of(
                        SamplePetitionContents.receipt(),
                        List.of(
                                "GIẤY BIÊN NHẬN",
                                "Sơn La, ngày 26 tháng 8 năm 2025",
                                "Hồi 09h15, ngày 26 tháng 8 năm 2025, Văn phòng Ủy ban nhân dân tỉnh Sơn La đã tiếp nhận "
                                        + "kiến nghị, phản ánh với thông tin như sau:",
                                "- Người gửi: Ông Nguyễn Văn A;",
                                "- Mã số: KN-2025-02-0001;",
                                "- Tài liệu kèm theo: 02.",
                                "Thời hạn trả lời: chậm nhất là ngày 10 tháng 9 năm 2025 (10 ngày làm việc kể từ ngày "
                                        + "nhận, Điều 28 Luật Tiếp công dân). Khi liên hệ, người gửi cho biết mã số nêu "
                                        + "trên.",
                                "NGƯỜI TIẾP NHẬN")));
    }

    @ParameterizedTest
    @MethodSource("said")
    void theFactsStandInBothOutputs(DocumentContent content, List<String> facts) {
        Rendition rendition = RENDERER.render(content);

        assertThat(PdfText.paragraphs(rendition.pdf())).containsAll(facts);
        assertThat(DocxText.paragraphs(rendition.docx())).containsAll(facts);
    }

    @Test
    void aLetterPrintsNoKind() {
        assertThat(paragraphs(SampleContents.issued(SamplePetitionContents.answer(), 12, 3)))
                .containsSubsequence("Số: 12/VPUB-TCHCQT", "V/v trả lời kiến nghị số KN-2025-02-0001")
                .doesNotContain("CÔNG VĂN", "DỰ THẢO");
    }

    @Test
    void theReceiptHasNoNumberAndIsNoDraft() {
        assertThat(paragraphs(SamplePetitionContents.receipt()))
                .doesNotContain("DỰ THẢO", "Nơi nhận:")
                .noneMatch(text -> text.startsWith("Số:"));
    }

    @Test
    void theReceiptCitesThePrivacyLawInForce() {
        Map<String, Object> petition = new HashMap<>(SamplePetitionContents.petition(SamplePetitionContents.receipt()));
        petition.put("receivedAt", "2026-01-01T00:00");

        assertThat(text(SamplePetitionContents.receipt())).contains("Nghị định số 13/2023/NĐ-CP");
        assertThat(text(SampleContents.with(
                        SamplePetitionContents.receipt(), Map.of("petition", petition, "attachments", 0), List.of())))
                .contains("Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15", "- Tài liệu kèm theo: không có.")
                .doesNotContain("13/2023");
    }

    @Test
    void theSecretSlipNamesNeitherPersonNorMatter() {
        assertThat(text(SamplePetitionContents.secretTransfer()))
                .contains(
                        "Về việc chuyển đơn số KN-2025-02-0001",
                        "26/8/2025",
                        "Đơn và tài liệu kèm theo được niêm phong")
                .doesNotContain("tổ 3", "niêm yết", "Ông", "tố cáo");
    }

    @Test
    void whatPeopleWroteStaysText() {
        Map<String, Object> petition = new HashMap<>(SamplePetitionContents.petition(SamplePetitionContents.answer()));
        petition.put("summary", "${7*7} <#stop> </w:t> & \"trích\"./.");
        Rendition rendition = RENDERER.render(SampleContents.with(
                SamplePetitionContents.answer(),
                Map.of("petition", petition, "answer", "<b>đậm</b>\n\n<@doc.signing/>./."),
                List.of()));

        assertThat(PdfText.paragraphs(rendition.pdf())).isEqualTo(DocxText.paragraphs(rendition.docx()));
        assertThat(DocxText.paragraphs(rendition.docx()))
                .contains("<b>đậm</b>.", "<@doc.signing/>.")
                .anyMatch(line -> line.endsWith("với nội dung: ${7*7} <#stop> </w:t> & \"trích\"."))
                .filteredOn(line -> line.contains("./."))
                .hasSize(1);
    }

    private static String text(DocumentContent content) {
        return String.join("\n", paragraphs(content));
    }

    private static List<String> paragraphs(DocumentContent content) {
        return PdfText.paragraphs(RENDERER.render(content).pdf());
    }
}
