package vn.doithoai.document.preview;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The few threads of a node that render large documents. What still waits when the node stops is taken over by whoever
 * asks for it next.
 */
@Component
class PreviewWorkers implements DisposableBean {

    private final ThreadPoolExecutor threads;

    PreviewWorkers(PreviewProperties properties) {
        threads = new ThreadPoolExecutor(
                properties.threads(),
                properties.threads(),
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(properties.waiting()),
                work -> {
                    Thread thread = new Thread(work, "xem-truoc");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** @return false when too many wait already */
    boolean take(Runnable work) {
        try {
            threads.execute(work);
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
