package vn.doithoai.document.preview;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.render.DocumentRenderer;
import vn.doithoai.document.render.LayoutFingerprint;
import vn.doithoai.document.render.RenderProgress;

/** One of several servers on one database, whose renderer waits in the middle of its work until the test lets it go on. */
final class Node implements DocumentRenderer {

    final Previews previews;

    private final PreviewWorkers workers;
    private final DocumentRenderer renderer;
    private final CountDownLatch halfWay = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    /** @param ahead how far this server's clock is ahead of the others' */
    Node(ApplicationContext office, Duration ahead) {
        this.renderer = office.getBean(DocumentRenderer.class);
        Clock clock = Clock.offset(office.getBean(Clock.class), ahead);
        Renditions renditions = office.getBean(Renditions.class);
        PreviewProperties properties = new PreviewProperties(500, 1, 1, Duration.ofMinutes(5));
        PreviewTable table = new PreviewTable(office.getBean(JdbcClient.class), clock);
        workers = new PreviewWorkers(properties);
        PreviewJob job = new PreviewJob(table, renditions, this);
        LayoutFingerprint layout = office.getBean(LayoutFingerprint.class);
        previews = new Previews(renditions, table, workers, job, properties, layout, clock);
    }

    /** Asks for the document and waits until half of it is rendered. */
    void beginHalf(Document document) {
        previews.look(document);
        await(halfWay);
    }

    void goOn() {
        goOn.countDown();
    }

    /** Waits for whatever it has begun. */
    void rest() {
        CountDownLatch idle = new CountDownLatch(1);
        while (!workers.take(idle::countDown)) {
            Thread.onSpinWait();
        }
        await(idle);
    }

    void stop() {
        goOn();
        workers.destroy();
    }

    @Override
    public Rendition render(DocumentContent content, RenderProgress progress) {
        progress.at(300, 600);
        halfWay.countDown();
        await(goOn);
        progress.at(500, 600);
        return renderer.render(content);
    }

    @Override
    public void requirePrintable(DocumentContent content) {
        renderer.requirePrintable(content);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(2, TimeUnit.MINUTES)) {
                throw new AssertionError("nothing happened");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
