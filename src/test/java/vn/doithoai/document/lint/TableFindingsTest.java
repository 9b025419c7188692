package vn.doithoai.document.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.PlainText;
import vn.doithoai.document.render.PrintedLine;
import vn.doithoai.document.render.PrintedRole;
import vn.doithoai.document.render.SampleContents;
import vn.doithoai.pathways.ProcessTest;

/** Ten thousand rows need one reason per rule, and another one when any of their doubtful points changes. */
@ProcessTest
class TableFindingsTest {

    @Autowired
    private Linter linter;

    @Autowired
    private PlainText plain;

    @Test
    void theSamePointInManyCellsIsOneFinding() {
        assertThat(findings(cells(10_000, "của nhân dân"))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("capital");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).contains("Có 10000 chỗ").endsWith(".");
            assertThat(finding.place().excerpt())
                    .contains("Mục 1 ", "Mục 2 ", "Mục 3 ")
                    .doesNotContain("Mục 4 ");
        });
    }

    @Test
    void eachRuleAsksItsOwnAndTheTextAroundTheTableAsksByItself() {
        List<PrintedLine> mixed = new ArrayList<>(cells(5, "của nhân dân"));
        mixed.addAll(cells(4, "ngày 31/9/2025"));
        mixed.add(new PrintedLine(PrintedRole.PARAGRAPH, "Ý kiến của nhân dân."));
        mixed.add(new PrintedLine(PrintedRole.PARAGRAPH, "Nguyện vọng của nhân dân."));

        assertThat(findings(mixed))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("capital", "impossible-date", "capital", "capital");
    }

    @Test
    void aPlaceThatIsNotShownCountsForTheReasonAllTheSame() {
        List<PrintedLine> before = new ArrayList<>(cells(9, "của nhân dân"));
        List<PrintedLine> after = new ArrayList<>(before);
        after.set(7, new PrintedLine(PrintedRole.APPENDIX_CELL, "Mục khác của nhân dân"));

        assertThat(findings(after).get(0).message())
                .isEqualTo(findings(before).get(0).message());
        assertThat(findings(after).get(0).key())
                .isNotEqualTo(findings(before).get(0).key());
    }

    private static List<PrintedLine> cells(int count, String words) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(row -> new PrintedLine(PrintedRole.APPENDIX_CELL, "Mục %d %s".formatted(row, words)))
                .toList();
    }

    private List<Finding> findings(List<PrintedLine> more) {
        DocumentContent notice = CleanDocuments.one(SampleContents.notice());
        List<PrintedLine> lines = new ArrayList<>(plain.of(notice));
        lines.addAll(
                IntStream.range(0, lines.size())
                        .filter(at -> lines.get(at).role() == PrintedRole.CLOSING)
                        .findFirst()
                        .orElseThrow(),
                more);
        return linter.findings(new Printed(Optional.empty(), notice, lines, CleanDocuments.ON));
    }
}
