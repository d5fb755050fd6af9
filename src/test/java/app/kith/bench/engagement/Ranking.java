package app.kith.bench.engagement;

import java.util.Comparator;
import java.util.stream.IntStream;

/// How well an order agrees with what happened.
final class Ranking {
    private Ranking() {}

    /// The chance that one of those with whom it happened stands above one with whom it did not; equals count
    /// half. Not a number where it happened with all or none.
    static double auc(double[] values, boolean[] happened) {
        var order = order(values);
        var positives =
                IntStream.range(0, happened.length).filter(i -> happened[i]).count();
        var negatives = happened.length - positives;
        var ranks = 0.0;
        for (int from = 0, to; from < order.length; from = to) {
            to = endOfEquals(order, values, from);
            var place = (from + 1 + to) / 2.0; // the mean of the places of equals, from 1
            for (var at = from; at < to; at++) if (happened[order[at]]) ranks += place;
        }
        return (ranks - positives * (positives + 1) / 2.0) / (positives * (double) negatives);
    }

    /// The share of the `k` highest with whom it happened, or of all where they are fewer; where equals stand
    /// on both sides of the edge, what is expected when they are drawn by lot.
    static double precision(double[] values, boolean[] happened, int k) {
        var order = order(values);
        var room = Math.min(k, order.length);
        var left = (double) room;
        var hits = 0.0;
        for (int to = order.length; to > 0 && left > 0; ) {
            var from = startOfEquals(order, values, to);
            var equals = to - from;
            var among = 0;
            for (var at = from; at < to; at++) if (happened[order[at]]) among++;
            hits += among * Math.min(1, left / equals);
            left -= equals;
            to = from;
        }
        return hits / room;
    }

    private static int[] order(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int endOfEquals(int[] order, double[] values, int from) {
        var to = from;
        while (to < order.length && values[order[to]] == values[order[from]]) to++;
        return to;
    }

    private static int startOfEquals(int[] order, double[] values, int to) {
        var from = to;
        while (from > 0 && values[order[from - 1]] == values[order[to - 1]]) from--;
        return from;
    }
}
