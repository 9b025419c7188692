package vn.doithoai.benchmark;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.lint.Linter;
import vn.doithoai.document.preview.LargeDrafts;
import vn.doithoai.document.render.LargeReports;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;

/**
 * The automatic check of a report on 10,000 petitions, each in its own words: {@code ./mvnw test -Dtest=LintBenchmark}.
 * The first figure is that of a changed draft, the second that of whoever opens it again.
 */
@ProcessTest
class LintBenchmark {

    private static final int ROWS = 10_000;

    private final Pathways pathways;
    private final Drafting drafting;
    private final Linter linter;

    @Autowired
    LintBenchmark(Pathways pathways, Drafting drafting, Linter linter) {
        this.pathways = pathways;
        this.drafting = drafting;
        this.linter = linter;
    }

    @Test
    void aReportOfTenThousandRows() {
        pathways.approved();
        linter.findings(
                LargeDrafts.report(drafting, LargeReports.varied(ROWS / 10).facts()));
        Document report = LargeDrafts.report(drafting, LargeReports.varied(ROWS).facts());
        print("lần đầu", report);
        print("xem lại", report);
    }

    private void print(String which, Document report) {
        Figure figure = Figure.of(1, () -> new byte[linter.findings(report).size()]);
        System.out.printf(
                "kiểm tra tự động, 10.000 dòng, %s: %.0f ms, %.0f MB%n",
                which, figure.milliseconds(), figure.megabytes());
    }
}
