package vn.doithoai.document.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.SampleContents;
import vn.doithoai.document.render.SampleRemedyContents;
import vn.doithoai.pathways.ProcessTest;

/** A document about a faulty one repeats the mistake; it must go out all the same. */
@ProcessTest
class QuotationsTest {

    private static final Map<String, Object> OTHER =
            Map.of("printed", "Phòng họp 219, Tầng 3", "correct", "Phòng họp 219, Tầng 2");

    @Autowired
    private Linter linter;

    /** One for each rule whose finding is an error, and some of the others. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 31/9/2025",
                "thứ Năm, ngày 26/9/2025",
                "109/139 kiến nghị, đạt 79,4%",
                "Hết phần này./.",
                "Ông Nguyễn Văn A ký “TM. Chánh Văn phòng” ngày 31/9/2025",
                "Lưu: VT./.",
                "ý kiến của nhân dân “kiến nghị kiến nghị” ngày 05/09/2025",
                "lúc  14h00'",
                "Cộng ho\u0300a ngày 31/9/2025"
            })
    void theMisprintIsNotTheLettersOwn(String misprint) {
        Map<String, Object> line = Map.of("printed", misprint, "correct", "Phòng họp 219");

        assertThat(findings(SampleRemedyContents.correction(List.of(line)))).isEmpty();
        assertThat(findings(SampleRemedyContents.correction(List.of(line, OTHER))))
                .isEmpty();
    }

    @Test
    void whatIsToStandInItsPlaceIs() {
        Map<String, Object> line = Map.of("printed", "ngày 31/9/2025", "correct", "ngày 31/11/2025");

        assertThat(findings(SampleRemedyContents.correction(List.of(line))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message()).contains("31/11/2025");
                });
    }

    @Test
    void theFaultyTitleIsNotEither() {
        Map<String, Object> faulty = Map.of("title", "Thông báo tổ chức Hội nghị ngày 31/9/2025 với nhân dân.");

        assertThat(findings(with(SampleRemedyContents.correction(), faulty))).isEmpty();
        assertThat(findings(with(SampleRemedyContents.recall(), faulty))).isEmpty();
    }

    @Test
    void aReasonThatTellsTheMistakeMayStandForAReason() {
        DocumentContent recall =
                with(SampleRemedyContents.recall(), Map.of("reason", "Thông báo ghi Hội nghị vào ngày 31/9/2025"));

        assertThat(findings(recall)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("impossible-date");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(findings(SampleContents.with(recall, Map.of(), List.of("Gửi trả trước ngày 31/9/2025"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
    }

    private List<Finding> findings(DocumentContent document) {
        return linter.findings(Optional.empty(), document, CleanDocuments.ON).stream()
                .filter(finding -> !finding.rule().equals("ended-body"))
                .toList();
    }

    private static DocumentContent with(DocumentContent base, Map<String, Object> changed) {
        return SampleContents.with(base, new HashMap<>(changed), base.additions());
    }
}
