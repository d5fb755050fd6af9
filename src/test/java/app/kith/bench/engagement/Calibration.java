package app.kith.bench.engagement;

import app.kith.bench.engagement.Bootstrap.Interval;
import app.kith.bench.engagement.Evaluation.Foretold;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Whether chances hold: in ten bins of equal width what was foretold beside what came, and the log-loss.
/// Summed by ego, so that egos can be drawn anew.
final class Calibration {
    static final int BINS = 10;

    private static final double LEAST = 1e-12;

    private final List<double[]> counts;
    private final List<double[]> foretold;
    private final List<double[]> came;
    private final double[] losses;

    /// @param byEgo at least one chance for each ego
    Calibration(List<List<Foretold>> byEgo) {
        counts = byEgo.stream().map(all -> binned(all, one -> 1)).toList();
        foretold = byEgo.stream().map(all -> binned(all, Foretold::chance)).toList();
        came = byEgo.stream()
                .map(all -> binned(all, one -> one.happened() ? 1 : 0))
                .toList();
        losses = byEgo.stream()
                .mapToDouble(all -> all.stream().mapToDouble(Calibration::loss).sum())
                .toArray();
    }

    int egos() {
        return counts.size();
    }

    double contacts() {
        return total(counts, everybody());
    }

    /// The mean of -ln of the chance given to what came; less is better.
    Interval logLoss() {
        return Bootstrap.of(egos(), draw -> {
            var sum = 0.0;
            for (var ego : draw) sum += losses[ego];
            return sum / total(counts, draw);
        });
    }

    /// The log-loss of foretelling the overall share for everybody, which knows nothing of anybody.
    Interval logLossOfTheShare() {
        return Bootstrap.of(egos(), draw -> {
            var share = total(came, draw) / total(counts, draw);
            return -(share * Math.log(share) + (1 - share) * Math.log(1 - share));
        });
    }

    /// The mean distance of what was foretold from what came, bin by bin, weighed by how many are in each.
    Interval expectedError() {
        return Bootstrap.of(egos(), draw -> {
            var foretold = sum(this.foretold, draw);
            var came = sum(this.came, draw);
            var distance = 0.0;
            for (var bin = 0; bin < BINS; bin++) distance += Math.abs(foretold[bin] - came[bin]);
            return distance / total(counts, draw);
        });
    }

    /// How many contacts were in a bin.
    double count(int bin) {
        return sum(counts, everybody())[bin];
    }

    /// The mean chance foretold in a bin.
    double foretold(int bin) {
        return sum(foretold, everybody())[bin] / count(bin);
    }

    /// The share of a bin with whom it happened; not a number in an empty draw.
    Interval came(int bin) {
        return Bootstrap.of(egos(), draw -> {
            var inBin = sum(counts, draw)[bin];
            return inBin == 0 ? 0 : sum(came, draw)[bin] / inBin;
        });
    }

    private int[] everybody() {
        var all = new int[egos()];
        for (var ego = 0; ego < all.length; ego++) all[ego] = ego;
        return all;
    }

    private static double loss(Foretold one) {
        var chance = one.happened() ? one.chance() : 1 - one.chance();
        return -Math.log(Math.max(LEAST, chance));
    }

    private static double[] binned(List<Foretold> all, ToDoubleFunction<Foretold> number) {
        var bins = new double[BINS];
        for (var one : all) bins[Math.min(BINS - 1, (int) (one.chance() * BINS))] += number.applyAsDouble(one);
        return bins;
    }

    private static double[] sum(List<double[]> byEgo, int[] draw) {
        var sum = new double[BINS];
        for (var ego : draw) {
            var bins = byEgo.get(ego);
            for (var bin = 0; bin < BINS; bin++) sum[bin] += bins[bin];
        }
        return sum;
    }

    private static double total(List<double[]> byEgo, int[] draw) {
        var total = 0.0;
        for (var bin : sum(byEgo, draw)) total += bin;
        return total;
    }
}
