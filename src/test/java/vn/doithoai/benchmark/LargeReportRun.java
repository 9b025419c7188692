package vn.doithoai.benchmark;

import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.DocumentRenderer;
import vn.doithoai.document.render.DocumentRenderer.Rendition;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.document.render.LargeReports;
import vn.doithoai.document.render.TemplateDocumentRenderer;

/** Renders one large report in a process of its own and says how it went. */
final class LargeReportRun {

    private LargeReportRun() {}

    public static void main(String[] arguments) {
        int rows = Integer.parseInt(arguments[0]);
        DocumentContent report = LargeReports.of(rows);
        DocumentRenderer renderer = new TemplateDocumentRenderer(new FontCoverage());
        long start = System.nanoTime();
        Rendition rendition = renderer.render(report);
        System.out.printf(
                "%d dòng, -Xmx%d MB, lần đầu: %.1f giây; PDF %.1f MB, DOCX %.1f MB%n",
                rows,
                Runtime.getRuntime().maxMemory() >> 20,
                (System.nanoTime() - start) / 1e9,
                rendition.pdf().length / 1e6,
                rendition.docx().length / 1e6);
    }
}
