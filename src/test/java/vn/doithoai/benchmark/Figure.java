package vn.doithoai.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * What one step costs.
 *
 * @param milliseconds of processor time on the calling thread, so that what else the machine does counts less; median
 * @param megabytes most heap in use at once, garbage that was not collected yet included
 */
record Figure(double milliseconds, double megabytes) {

    private static final double MEGA = 1 << 20;

    static Figure of(int times, Supplier<byte[]> work) {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        double[] taken = new double[times];
        for (int i = 0; i < times; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.get();
            taken[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(taken);
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Figure(taken[times / 2], peak / MEGA);
    }
}
