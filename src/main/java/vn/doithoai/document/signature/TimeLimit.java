package vn.doithoai.document.signature;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.InvalidInputException;

/**
 * Examines uploaded files apart from the threads that serve people, few at a time and not for long: a file made to keep
 * a reader busy costs one of these places until the reader gives up, and no more.
 */
@Component
class TimeLimit {

    private static final Logger LOG = LoggerFactory.getLogger(TimeLimit.class);
    private static final int PLACES = 2;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Duration longest;
    private final ThreadPoolExecutor places;

    @Autowired
    TimeLimit() {
        this(LONGEST);
    }

    TimeLimit(Duration longest) {
        this.longest = longest;
        this.places =
                new ThreadPoolExecutor(0, PLACES, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), TimeLimit::thread);
    }

    /** @throws InvalidInputException as the work throws it, or when it takes too long, breaks, or no place is free */
    <T> T within(Callable<T> work) {
        try {
            return wait(places.submit(work));
        } catch (RejectedExecutionException full) {
            throw new InvalidInputException("Đang kiểm tra các tệp khác. Vui lòng tải lên lại sau ít phút.");
        }
    }

    private <T> T wait(Future<T> work) {
        try {
            return work.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            work.cancel(true);
            throw new InvalidInputException(
                    "Không kiểm tra xong tệp trong %d giây nên tệp không được nhận.".formatted(longest.toSeconds()));
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a file does to the libraries that read it is the file's fault; a trace of it helps to tell. */
    private static InvalidInputException refusal(Throwable cause) {
        if (cause instanceof InvalidInputException refused) {
            return refused;
        }
        LOG.info(
                "An uploaded signed PDF could not be examined: {}",
                cause.getClass().getName());
        return new InvalidInputException("Tệp PDF bị hỏng hoặc có cấu trúc không đọc được nên không được nhận.");
    }

    @PreDestroy
    void close() {
        places.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "signed-pdf");
        thread.setDaemon(true);
        return thread;
    }
}
