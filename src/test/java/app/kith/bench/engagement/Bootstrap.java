package app.kith.bench.engagement;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// Intervals of a figure by drawing egos anew, since the contacts of one ego are no independent cases.
final class Bootstrap {
    private static final int DRAWS = 1000;
    private static final long SEED = 20261117;

    private Bootstrap() {}

    /// @param value from everybody once
    /// @param low and `high` hold 95 of 100 draws
    record Interval(double value, double low, double high) {}

    /// @param figure the figure of a draw, given the numbers of the egos in it, some several times
    static Interval of(int egos, ToDoubleFunction<int[]> figure) {
        var everybody = new int[egos];
        Arrays.setAll(everybody, i -> i);
        var value = figure.applyAsDouble(everybody);
        var random = new Random(SEED);
        var draws = new double[DRAWS];
        var draw = new int[egos];
        for (var i = 0; i < DRAWS; i++) {
            for (var j = 0; j < egos; j++) draw[j] = random.nextInt(egos);
            draws[i] = figure.applyAsDouble(draw);
        }
        Arrays.sort(draws);
        return new Interval(value, draws[DRAWS * 25 / 1000], draws[DRAWS * 975 / 1000 - 1]);
    }

    static Interval mean(double[] byEgo) {
        return of(byEgo.length, draw -> {
            var sum = 0.0;
            for (var ego : draw) sum += byEgo[ego];
            return sum / draw.length;
        });
    }
}
