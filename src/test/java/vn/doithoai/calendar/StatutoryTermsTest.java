package vn.doithoai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryTermsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 26);

    @ParameterizedTest
    @CsvSource({
        "NOTICE_BEFORE_SESSION, 7, CALENDAR_DAYS, BEFORE",
        "INVITATION_BEFORE_SESSION, 5, WORKING_DAYS, BEFORE",
        "UNIT_ANSWER_BEFORE_SESSION, 5, WORKING_DAYS, BEFORE",
        "POSTPONE_BEFORE_SESSION, 2, WORKING_DAYS, BEFORE",
        "REMINDER_BEFORE_SESSION, 1, WORKING_DAYS, BEFORE",
        "ACKNOWLEDGE, 1, WORKING_DAYS, AFTER",
        "WARN_PETITION, 7, WORKING_DAYS, AFTER",
        "WORD_TO_PETITIONER, 10, WORKING_DAYS, AFTER",
        "REFUSAL, 3, WORKING_DAYS, AFTER",
        "CLASSIFY_DENUNCIATION, 7, WORKING_DAYS, AFTER",
        "FORWARD_DENUNCIATION, 5, WORKING_DAYS, AFTER",
        "FORWARD_RULE_FEEDBACK, 5, WORKING_DAYS, AFTER",
        "DISPATCH, 1, WORKING_DAYS, AFTER",
        "CONCLUSION_NOTICE, 7, WORKING_DAYS, AFTER",
        "WRITTEN_ANSWER, 15, WORKING_DAYS, AFTER",
        "PUBLISH, 5, WORKING_DAYS, AFTER",
        "REPORT, 1, MONTH_END, AFTER",
        "ARCHIVE, 1, YEARS, AFTER"
    })
    void shippedTermsCarryTheHandbooksNumbers(
            TermCode code, int amount, StatutoryTerm.Unit unit, StatutoryTerm.Direction direction) {
        StatutoryTerm term = StatutoryTerms.shipped().term(code, DAY);
        assertThat(term.amount()).isEqualTo(amount);
        assertThat(term.unit()).isEqualTo(unit);
        assertThat(term.direction()).isEqualTo(direction);
        assertThat(term.source()).isNotBlank();
    }

    @Test
    void theVersionInForceOnTheEventsDayCounts() throws IOException {
        StatutoryTerms terms = withReport("2025-06-30", "2025-07-01");
        assertThat(terms.term(TermCode.REPORT, LocalDate.of(2025, 6, 30)).amount())
                .isEqualTo(1);
        assertThat(terms.term(TermCode.REPORT, LocalDate.of(2025, 7, 1)).amount())
                .isEqualTo(2);
    }

    @Test
    void overlapAndGapAreRefused() {
        assertThatThrownBy(() -> withReport("2025-07-01", "2025-07-01"))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("REPORT chồng lên nhau")
                .hasMessageContaining("30/6/2025");
        assertThatThrownBy(() -> withReport("2025-06-29", "2025-07-01"))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("REPORT để trống một khoảng");
    }

    @Test
    void missingCodeIsNamed() {
        assertThatThrownBy(() -> read("terms: []")).hasMessageContaining("thiếu thời hạn NOTICE_BEFORE_SESSION");
    }

    @Test
    void aDayBeforeTheFirstVersionIsNamed() {
        assertThatThrownBy(() -> StatutoryTerms.shipped().term(TermCode.REPORT, LocalDate.of(2022, 6, 30)))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("«Báo cáo kết quả hội nghị»")
                .hasMessageContaining("30/6/2022");
    }

    @Test
    void wrongEntriesAreNamedWithTheirLine() {
        assertThatThrownBy(() -> read("terms:\n  - code: REPROT\n"))
                .hasMessageContaining("dòng 2")
                .hasMessageContaining("«REPROT»");
        assertThatThrownBy(() -> read("terms:\n  - code: REPORT\n    amount: 1\n"))
                .hasMessageContaining("thời hạn REPORT cần đủ name");
        assertThatThrownBy(() -> read(report("0", "2025-06-30", "2025-07-01", "AFTER")))
                .hasMessageContaining("amount lớn hơn 0");
        assertThatThrownBy(() -> read(report("1", "2025-06-30", "2025-07-01", "BEFORE")))
                .hasMessageContaining("tính lùi");
        assertThatThrownBy(() -> read("terms: [")).isInstanceOf(RuleFileException.class);
    }

    private static StatutoryTerms withReport(String firstEnds, String secondStarts) throws IOException {
        try (InputStream shipped = StatutoryTermsTest.class.getResourceAsStream("/rules/terms.yaml")) {
            String others = new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?s)  - code: REPORT\n.*?(?=  - code)", "");
            return read(others + report("1", firstEnds, secondStarts, "AFTER").replace("terms:\n", ""));
        }
    }

    private static String report(String amount, String firstEnds, String secondStarts, String direction) {
        String entry = "  - {code: REPORT, name: n, unit: MONTH_END, event: e, source: s, mark: OURS, direction: "
                + direction + ", amount: %s, validFrom: %s%s}\n";
        return "terms:\n" + entry.formatted(amount, "2022-07-01", ", validTo: " + firstEnds)
                + entry.formatted("2", secondStarts, "");
    }

    private static StatutoryTerms read(String yaml) {
        return StatutoryTerms.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "thu.yaml");
    }
}
