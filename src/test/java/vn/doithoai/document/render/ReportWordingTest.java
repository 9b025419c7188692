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
    void aReportOfARoundWithPetitionsCountsThem() {
        assertThat(paragraphs(SampleContents.report()))
                .containsSubsequence(
                        "Hội nghị dự kiến tổ chức lúc 14h00 ngày 19/9/2025 được lùi thời gian. Lý do: mưa lũ.",
                        "a) Tổng số kiến nghị đã tiếp nhận: 12, trong đó gửi sau thời hạn: 02;",
                        "b) Ý kiến, câu hỏi trực tiếp tại Hội nghị: 05.",
                        "4. Kết luận của người chủ trì Hội nghị:",
                        "08/10/2025",
                        "Văn phòng tiếp tục theo dõi việc thực hiện các nội dung kết luận.",
                        "Văn phòng Ủy ban nhân dân tỉnh Sơn La trân trọng báo cáo./.")
                .noneMatch(text -> text.contains("không nhận được kiến nghị"))
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
        "2026-01-09T08:05, 08h05 ngày 09/01/2026",
        "2026-02-10T17:30, 17h30 ngày 10/02/2026",
        "2026-03-01T14:00, 14h00 ngày 01/3/2026",
        "2026-12-31T09:00, 09h00 ngày 31/12/2026"
    })
    void onlyDaysBelowTenAndTheFirstTwoMonthsTakeAZero(String iso, String written) {
        Map<String, Object> change = Map.of("sessionStart", iso, "reason", "mưa lũ");

        assertThat(paragraphs(SampleContents.with(
                        SampleContents.report(), Map.of("postponedFrom", List.of(change)), List.of())))
                .contains("Hội nghị dự kiến tổ chức lúc " + written + " được lùi thời gian. Lý do: mưa lũ.");
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

    private static List<String> paragraphs(DocumentContent content) {
        return PdfText.paragraphs(RENDERER.render(content).pdf());
    }
}
