package vn.doithoai.document.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.pathways.ProcessTest;

/** An error cannot be explained away, so only what is certain is one; the basis says no more than the text it names. */
@ProcessTest
class CertaintyTest {

    @Autowired
    private Linter linter;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đã giải quyết 109/139 kiến nghị, đạt 79,4% | ERROR",
                "Tổng số 109/139 kiến nghị, chiếm 79,4% | ERROR",
                "Đã giải quyết 109/139 kiến nghị (79,4%) | WARNING",
                "Đã giải quyết 109/139, đạt 79,4% | WARNING",
                "Trong ngày 13/15 kiến nghị | WARNING",
                "Gửi trước ngày 31/9/2026 | ERROR",
                "Họp thứ Năm, ngày 26/9/2025 | ERROR"
            })
    void whatIsNotCertainIsAWarning(String said, Severity severity) {
        assertThat(findings(PlantedMistakesTest.notice().saying(said)))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "Ông Ích Khiêm, WARNING",
        "Ông Thị Sáu, WARNING",
        "Ông Nguyễn Văn A, ERROR",
        "ÔNG LÒ VĂN B, ERROR",
        "Bà Lò Thị B, ERROR",
        "ThS. Nguyễn Văn A, ERROR"
    })
    void aFamilyNameMayReadAsAFormOfAddress(String signer, Severity severity) {
        assertThat(findings(PlantedMistakesTest.notice().signed(signer, "CHÁNH VĂN PHÒNG")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(severity);
                    assertThat(finding.message()).contains("Danh mục");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Bắt đầu lúc 14h00', time-of-day",
        "Hai  dấu cách, double-space",
        "Gửi trước ngày 05/09/2026, leading-zero"
    })
    void whatNoTextOfTheStateSaysIsTheOfficesOwnRule(String said, String rule) {
        assertThat(findings(PlantedMistakesTest.notice().saying(said)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(rule);
                    assertThat(finding.basis()).isEqualTo("Quy ước trình bày của cơ quan");
                });
    }

    @Test
    void factsThatAreNotPrintedAreNotChecked() {
        DocumentContent notice = PlantedMistakesTest.notice().facts("inner", Map.of("note", "Việc  nội bộ./."));

        assertThat(findings(notice)).isEmpty();
    }

    private List<Finding> findings(DocumentContent document) {
        return linter.findings(Optional.empty(), document, CleanDocuments.ON);
    }
}
