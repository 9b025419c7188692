package vn.doithoai.pathways;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Several people who do something at the same moment, each in an own transaction. */
public final class AtOnce {

    private AtOnce() {}

    /** Starts all deeds together and returns what went wrong, one for each that failed. */
    public static <T> List<Throwable> each(List<T> things, Consumer<T> deed) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(things.size());
        CyclicBarrier together = new CyclicBarrier(things.size());
        try {
            List<Future<?>> deeds = new ArrayList<>();
            for (T thing : things) {
                deeds.add(people.submit(() -> {
                    together.await();
                    deed.accept(thing);
                    return thing;
                }));
            }
            return failures(deeds);
        } finally {
            people.shutdownNow();
        }
    }

    private static List<Throwable> failures(List<Future<?>> deeds) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        for (Future<?> deed : deeds) {
            try {
                deed.get();
            } catch (ExecutionException failed) {
                failures.add(failed.getCause());
            }
        }
        return failures;
    }
}
