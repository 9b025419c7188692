package vn.doithoai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.LargeReports;
import vn.doithoai.document.render.RenderingSteps;
import vn.doithoai.document.render.SampleContents;

/**
 * A report, and its appendix of 100, 1,000 and 10,000 rows, beside the least that the same words can cost, in one run:
 * {@code ./mvnw test -Dtest=DocumentsBenchmark}. Milliseconds are medians; memory is the most heap in use,
 * garbage included.
 */
class DocumentsBenchmark {

    private static final List<Double> WIDTHS = List.of(5.0, 10.0, 17.5, 8.0, 8.0, 9.0, 13.0, 9.0, 8.5, 6.5, 5.5);
    private static final int[] SIZES = {100, 1_000, 10_000};

    private final RenderingSteps steps = new RenderingSteps();
    private final Map<Integer, Map<String, Figure>> figures = new TreeMap<>();

    @Test
    void reports() {
        DocumentContent report = SampleContents.nilReport();
        for (int i = 0; i < 100; i++) {
            steps.pdf(report);
            steps.docx(report);
        }
        Figure pdf = Figure.of(50, () -> steps.pdf(report));
        Figure docx = Figure.of(50, () -> steps.docx(report));
        System.out.printf(
                "báo cáo 2 trang, p50 của 50 lần: PDF %.1f ms, DOCX %.2f ms%n",
                pdf.milliseconds(), docx.milliseconds());
    }

    @Test
    void appendices() {
        measure(1_000, 3);
        measure(1_000, 3);
        figures.clear();
        for (int rows : SIZES) {
            measure(rows, rows > 1_000 ? 5 : 15);
        }
        System.out.printf("%-34s %10s %10s %12s%n", "phụ lục (ms; MB)", "ms", "MB", "so với sàn");
        figures.forEach((rows, steps) -> steps.forEach((step, figure) -> System.out.printf(
                "%-34s %10.1f %10.0f %12s%n",
                rows + " dòng: " + step, figure.milliseconds(), figure.megabytes(), ratio(steps, step))));
    }

    /** In a process of its own, which would not end well with a byte more than 512 MB. */
    @Test
    void tenThousandRowsIn512Megabytes() throws Exception {
        Process child = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Xmx512m",
                        "-Duser.timezone=Asia/Ho_Chi_Minh",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeReportRun.class.getName(),
                        "10000")
                .inheritIO()
                .start();
        assertThat(child.waitFor()).isZero();
    }

    private void measure(int rows, int times) {
        DocumentContent report = LargeReports.of(rows);
        List<List<String>> cells = RenderingSteps.rows(report);
        Map<String, Figure> step = figures.computeIfAbsent(rows, key -> new TreeMap<>());
        note(step, "1 sàn: văn bản thô", times, () -> steps.plain(report));
        note(step, "2 DOCX", times, () -> steps.docx(report));
        note(step, "3 sàn: bảng PDFBox thô", times, () -> RawTable.pdf(cells, WIDTHS));
        note(step, "4 PDF/A-2a, PDF/UA-1", times, () -> steps.pdf(report));
    }

    private static void note(Map<String, Figure> figures, String step, int times, Supplier<byte[]> work) {
        figures.put(step, Figure.of(times, work));
    }

    private static String ratio(Map<String, Figure> steps, String step) {
        String floor = step.startsWith("2") ? "1 sàn: văn bản thô" : "3 sàn: bảng PDFBox thô";
        boolean isFloor = step.contains("sàn");
        return isFloor
                ? ""
                : "%.1f"
                        .formatted(steps.get(step).milliseconds()
                                / steps.get(floor).milliseconds());
    }
}
