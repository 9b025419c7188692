package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.document.DocumentContent;

/** The two faces of the report, and the way all documents write dates, points and legal bases. */
class ReportWordingTest {

    private static final DocumentRenderer RENDERER = new TemplateDocumentRenderer(new FontCoverage());

    @Test
    void aReportOfARoundWithPetitionsTellsItsChanges() {
        assertThat(paragraphs(SampleContents.report()))
                .containsSubsequence(
                        "Sau đó, Văn phòng UBND tỉnh đã thông báo thay đổi (Thông báo số 352/TB-VPUB ngày 10/9/2025): "
                                + "thời gian tổ chức đối thoại từ 14h00 đến 17h00 ngày 26/9/2025; địa điểm tổ chức đối "
                                + "thoại tại Phòng họp 219, Tầng 2, Tòa nhà Trung tâm hành chính tỉnh Sơn La; thời gian "
                                + "tiếp nhận kiến nghị từ ngày 25/8/2025 đến ngày 15/9/2025. Lý do: mưa lũ.",
                        "4. Kết luận của người chủ trì Hội nghị",
                        "08/10/2025",
                        "Văn phòng tiếp tục theo dõi việc thực hiện các nội dung kết luận.",
                        "Văn phòng Ủy ban nhân dân tỉnh Sơn La trân trọng báo cáo./.")
                .noneMatch(text -> text.contains("không nhận được kiến nghị"))
                .anyMatch(text ->
                        text.contains("Thời gian tiếp nhận thông tin từ ngày 25/8/2025 đến ngày 12/9/2025; thời "
                                + "gian tổ chức đối thoại từ 14h00 đến 17h00 ngày 19/9/2025; địa điểm tổ chức đối thoại tại Hội "
                                + "trường UBND phường Tô Hiệu."))
                .anyMatch(text -> text.contains("theo kế hoạch đã điều chỉnh. Hội nghị diễn ra từ 14h00 đến 17h00"));
    }

    @Test
    void aDeputyInTheChairIsNamedInTheNilReport() {
        Map<String, Object> session = new HashMap<>(Map.of(
                "startedAt", "2025-09-26T08:00",
                "endedAt", "2025-09-26T11:00",
                "place", "Phòng họp 219",
                "chairPosition", "Phó Chánh Văn phòng",
                "attendeeCount", 3));

        assertThat(paragraphs(SampleContents.with(SampleContents.nilReport(), Map.of("session", session), List.of())))
                .anyMatch(text -> text.startsWith("2. Buổi sáng ngày 26/9/2025")
                        && text.contains("theo kế hoạch, do Phó Chánh Văn phòng chủ trì. Tuy nhiên, không nhận được"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-09T08:05, từ 08h05 đến 17h00 ngày 09/01/2026",
        "2026-02-10T07:30, từ 07h30 đến 17h00 ngày 10/02/2026",
        "2026-03-01T14:00, từ 14h00 đến 17h00 ngày 01/3/2026",
        "2026-12-31T09:00, từ 09h00 đến 17h00 ngày 31/12/2026"
    })
    void onlyDaysBelowTenAndTheFirstTwoMonthsTakeAZero(String iso, String written) {
        Map<String, Object> announced = schedule("2026-01-05T14:00");
        Map<String, Object> change = Map.of("previous", announced, "schedule", schedule(iso), "reason", "mưa lũ");

        assertThat(paragraphs(
                        SampleContents.with(SampleContents.report(), Map.of("changes", List.of(change)), List.of())))
                .as("only what changed is told, and no notice where none was issued")
                .contains("Sau đó, Văn phòng UBND tỉnh đã thông báo thay đổi: thời gian tổ chức đối thoại " + written
                        + ". Lý do: mưa lũ.");
    }

    @Test
    void pointsFollowTheVietnameseAlphabet() {
        List<String> channels = Collections.nCopies(25, "qua đường bưu chính");
        List<String> labels =
                paragraphs(SampleContents.with(SampleContents.notice(), Map.of("channels", channels), List.of()))
                        .stream()
                        .filter(text -> text.contains(") Qua đường bưu chính"))
                        .map(text -> text.substring(0, text.indexOf(')')))
                        .toList();

        assertThat(String.join(" ", labels)).isEqualTo("a b c d đ e g h i k l m n o p q r s t u v x y aa ab");
    }

    @Test
    void everyLegalBasisEndsWithASemicolonAndTheLastLineWithAFullStop() {
        List<String> bases = paragraphs(SampleContents.nilReport()).stream()
                .filter(text -> text.startsWith("Căn cứ") || text.startsWith("Thực hiện Kế hoạch"))
                .toList();

        assertThat(bases).hasSize(5);
        IntStream.range(0, 4).forEach(index -> assertThat(bases.get(index)).endsWith(";"));
        assertThat(bases.get(4)).endsWith("năm 2025.");
    }

    private static Map<String, Object> schedule(String start) {
        return Map.of(
                "sessionStart", start,
                "sessionEnd", start.substring(0, 11) + "17:00",
                "place", "Phòng họp 219",
                "intakeFrom", "2025-12-01",
                "intakeTo", "2025-12-31");
    }

    private static List<String> paragraphs(DocumentContent content) {
        return PdfText.paragraphs(RENDERER.render(content).pdf());
    }
}
