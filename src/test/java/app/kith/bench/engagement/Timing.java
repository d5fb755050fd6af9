package app.kith.bench.engagement;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;

/// Measures work in wall and CPU time of this thread, as the median of repeated runs.
final class Timing {
    private static volatile long sink;

    private Timing() {}

    /// @param wallMs median of the wall time
    /// @param cpuMs median of this thread's CPU time
    record Result(double wallMs, double cpuMs) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f ms wall, %.2f ms CPU", wallMs, cpuMs);
        }
    }

    static Result of(int warmUps, int runs, LongSupplier work) {
        for (var i = 0; i < warmUps; i++) sink += work.getAsLong();
        var threads = ManagementFactory.getThreadMXBean();
        var wall = new double[runs];
        var cpu = new double[runs];
        for (var i = 0; i < runs; i++) {
            var wallStart = System.nanoTime();
            var cpuStart = threads.getCurrentThreadCpuTime();
            sink += work.getAsLong();
            cpu[i] = (threads.getCurrentThreadCpuTime() - cpuStart) / 1e6;
            wall[i] = (System.nanoTime() - wallStart) / 1e6;
        }
        return new Result(median(wall), median(cpu));
    }

    /// What cannot be repeated.
    static Result once(LongSupplier work) {
        return of(0, 1, work);
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
