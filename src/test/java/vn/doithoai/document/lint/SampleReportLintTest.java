package vn.doithoai.document.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.PrintedLine;
import vn.doithoai.document.render.PrintedRole;
import vn.doithoai.document.render.SampleContents;
import vn.doithoai.pathways.ProcessTest;

/**
 * A demonstration: the published report of a round, in its own words, as it would have been shown to its checkers. What
 * is found is listed in {@code docs/lint-sample-report.md}; write it anew with {@code -Dlint.write=true}.
 */
@ProcessTest
class SampleReportLintTest {

    private static final Path LIST = Path.of("docs", "lint-sample-report.md");
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 3);

    @Autowired
    private Linter linter;

    @Test
    void theReportsOddPassagesAreFoundEachWithItsRule() throws IOException {
        List<Finding> findings = findings();

        assertThat(findings).allMatch(finding -> finding.severity() == Severity.WARNING);
        assertThat(findings)
                .extracting(Finding::rule)
                .contains("ended-body", "capital", "repeated-word", "time-of-day", "basis-run-together", "addressee");
        assertThat(findings)
                .extracting(finding -> finding.place().excerpt())
                .anyMatch(excerpt -> excerpt.contains("UBND các huyện, thành phố"))
                .anyMatch(excerpt -> excerpt.contains("Ban Dân vận tỉnh ủy"))
                .anyMatch(excerpt -> excerpt.contains("kiến nghị kiến nghị"))
                .anyMatch(excerpt -> excerpt.contains("14h00'"));
    }

    @Test
    void theListInTheDocumentationIsThatOfToday() throws IOException {
        String list = new FindingsList(findings()).markdown();
        if (Boolean.getBoolean("lint.write")) {
            Files.writeString(LIST, list);
        }

        assertThat(Files.readString(LIST)).isEqualTo(list);
    }

    private List<Finding> findings() throws IOException {
        DocumentContent report = new Altered(SampleContents.nilReport())
                .recipients("Ban Dân vận tỉnh ủy (b/c)", "Thanh tra tỉnh", "Lưu: VT, TCHCQT");
        return linter.findings(new Printed(Optional.empty(), report, lines(), OCTOBER));
    }

    private static List<PrintedLine> lines() throws IOException {
        try (InputStream text = SampleReportLintTest.class.getResourceAsStream("sample-report.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\\|", 2))
                    .map(parts -> new PrintedLine(PrintedRole.valueOf(parts[0]), parts[1]))
                    .toList();
        }
    }
}
