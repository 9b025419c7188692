package vn.doithoai.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Milliseconds per step for several amounts of data, printed side by side with their ratio. */
final class Stopwatch {

    private static final int REPEATS = 5;

    private final Map<String, Map<Integer, Double>> figures = new LinkedHashMap<>();

    /** Times one go. */
    <T> T once(String step, int amount, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        note(step, amount, Duration.ofNanos(System.nanoTime() - start).toNanos() / 1e6);
        return result;
    }

    /** Times a short step several times after a first go, and keeps the median. */
    void median(String step, int amount, Runnable work) {
        work.run();
        double[] times = new double[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        note(step, amount, times[REPEATS / 2]);
    }

    /** A step that was timed for one amount only shows no ratio. */
    void print(int small, int large) {
        System.out.printf("%-46s %12s %12s %8s%n", "bước (ms)", small, large, "tỷ lệ");
        figures.forEach((step, by) -> System.out.printf(
                "%-46s %12.1f %12.1f %8.1f%n",
                step,
                by.getOrDefault(small, Double.NaN),
                by.getOrDefault(large, Double.NaN),
                by.getOrDefault(large, Double.NaN) / by.getOrDefault(small, Double.NaN)));
    }

    private void note(String step, int amount, double milliseconds) {
        figures.computeIfAbsent(step, key -> new LinkedHashMap<>()).put(amount, milliseconds);
    }
}
