package vn.doithoai.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.ArchivalRules;
import vn.doithoai.document.render.DocumentRenderer;
import vn.doithoai.document.render.DocumentRenderer.Rendition;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.document.render.LargeReports;
import vn.doithoai.document.render.TemplateDocumentRenderer;

/**
 * Renders one large report in a process of its own and says how it went. With {@code verapdf} behind the number of rows
 * the validator reads the PDF afterwards; it needs more memory than the rendering.
 */
final class LargeReportRun {

    private LargeReportRun() {}

    public static void main(String[] arguments) {
        int rows = Integer.parseInt(arguments[0]);
        DocumentContent report = LargeReports.of(rows);
        DocumentRenderer renderer = new TemplateDocumentRenderer(new FontCoverage());
        AtomicLong live = mostLive();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        Rendition rendition = renderer.render(report);
        System.out.printf(
                "%d dòng, -Xmx%d MB, lần đầu: %.1f giây, bộ xử lý %.1f giây, sau mỗi lần dọn bộ nhớ còn nhiều nhất %d MB;"
                        + " PDF %.1f MB, DOCX %.1f MB%n",
                rows,
                Runtime.getRuntime().maxMemory() >> 20,
                (System.nanoTime() - start) / 1e9,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9,
                live.get() >> 20,
                rendition.pdf().length / 1e6,
                rendition.docx().length / 1e6);
        if (arguments.length > 1) {
            System.out.printf("veraPDF, %d dòng: %s%n", rows, ArchivalRules.broken(rendition.pdf()));
        }
    }

    /** Bytes in use after a collection: what cannot be given back, not what merely was not yet. */
    private static AtomicLong mostLive() {
        AtomicLong most = new AtomicLong();
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector -> ((NotificationEmitter) collector)
                        .addNotificationListener(
                                (told, nothing) -> most.accumulateAndGet(after(told), Math::max), null, null));
        return most;
    }

    private static long after(Notification told) {
        return GarbageCollectionNotificationInfo.from((CompositeData) told.getUserData())
                .getGcInfo()
                .getMemoryUsageAfterGc()
                .values()
                .stream()
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
