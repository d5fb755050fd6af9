package app.kith.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// How long the same kind of work takes, again and again, on the clock and on the processor. The
/// processor's time is of the asking thread, in which H2 and the index do all their work; what another
/// process does is not in it.
public record Timing(double[] wallMillis, double[] cpuMillis) {
    private static final double NANOS = 1e6;

    /// @param rounds all cases are run through so often; the first round only warms up
    public static <C> Timing of(List<C> cases, int rounds, Consumer<C> work) {
        return of(cases, rounds, ready -> {}, work);
    }

    private static <C> Timing of(List<C> cases, int rounds, Consumer<C> before, Consumer<C> work) {
        for (var one : cases) {
            before.accept(one);
            work.accept(one);
        }
        var threads = ManagementFactory.getThreadMXBean();
        var wall = new double[cases.size() * rounds];
        var cpu = new double[wall.length];
        int i = 0;
        for (int round = 0; round < rounds; round++) {
            for (var one : cases) {
                before.accept(one);
                var cpuBefore = threads.getCurrentThreadCpuTime();
                var begun = System.nanoTime();
                work.accept(one);
                wall[i] = (System.nanoTime() - begun) / NANOS;
                cpu[i++] = (threads.getCurrentThreadCpuTime() - cpuBefore) / NANOS;
            }
        }
        return new Timing(wall, cpu);
    }

    /// The same work again and again.
    ///
    /// @param warmUps how many runs are not counted
    public static Timing of(int warmUps, int runs, Runnable work) {
        return of(warmUps, runs, () -> {}, work);
    }

    /// The same work again and again.
    ///
    /// @param before what is done before each run, and not counted
    public static Timing of(int warmUps, int runs, Runnable before, Runnable work) {
        for (int i = 0; i < warmUps; i++) {
            before.run();
            work.run();
        }
        return of(List.of(work), runs, ready -> before.run(), Runnable::run);
    }

    /// Kinds of work that are compared, one after the other in each run, so that all of them meet
    /// the same machine and are compiled as far.
    ///
    /// @param warmUps how many runs are not counted
    public static List<Timing> byTurns(int warmUps, int runs, List<Runnable> works) {
        for (int i = 0; i < warmUps; i++) {
            works.forEach(Runnable::run);
        }
        var threads = ManagementFactory.getThreadMXBean();
        var timings = works.stream()
                .map(work -> new Timing(new double[runs], new double[runs]))
                .toList();
        for (int run = 0; run < runs; run++) {
            for (int i = 0; i < works.size(); i++) {
                var cpuBefore = threads.getCurrentThreadCpuTime();
                var begun = System.nanoTime();
                works.get(i).run();
                timings.get(i).wallMillis[run] = (System.nanoTime() - begun) / NANOS;
                timings.get(i).cpuMillis[run] = (threads.getCurrentThreadCpuTime() - cpuBefore) / NANOS;
            }
        }
        return timings;
    }

    /// What cannot be repeated.
    public static Timing once(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var cpuBefore = threads.getCurrentThreadCpuTime();
        var before = System.nanoTime();
        work.run();
        return new Timing(
                new double[] {(System.nanoTime() - before) / NANOS},
                new double[] {(threads.getCurrentThreadCpuTime() - cpuBefore) / NANOS});
    }

    public double wall(double share) {
        return at(wallMillis, share);
    }

    public double cpu(double share) {
        return at(cpuMillis, share);
    }

    public double meanCpu() {
        return Arrays.stream(cpuMillis).average().orElse(0);
    }

    private static double at(double[] all, double share) {
        var sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) Math.floor(sorted.length * share))];
    }
}
