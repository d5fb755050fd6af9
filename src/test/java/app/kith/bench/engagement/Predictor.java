package app.kith.bench.engagement;

import app.kith.engagement.score.EngagementState;
import app.kith.engagement.score.Score;
import app.kith.engagement.score.ScoredInteraction;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The ways of ranking a person's contacts that are compared: Kith's model and five that others use. More is
/// closer.
enum Predictor {
    /// The chance of any contact within the days looked ahead.
    KITH("Kith, in-touch chance") {
        @Override
        double[] of(List<Past> group) {
            return each(group, one -> one.score().inTouchChance());
        }
    },
    /// The chance that they reach out.
    KITH_ENGAGEMENT("Kith, engagement chance") {
        @Override
        double[] of(List<Past> group) {
            return each(group, one -> one.score().engagementChance());
        }
    },
    RECENCY("Days since last contact") {
        @Override
        double[] of(List<Past> group) {
            return each(group, one -> -one.score().silence());
        }
    },
    COUNT("Count of all interactions") {
        @Override
        double[] of(List<Past> group) {
            return each(group, one -> one.history().size());
        }
    },
    COUNT_90_DAYS("Count of the last 90 days") {
        @Override
        double[] of(List<Past> group) {
            return each(
                    group,
                    one -> one.history().stream()
                            .filter(each -> each.day() >= one.cut() - 90)
                            .count());
        }
    },
    /// The marketers' model: 1 to 5 for each of recency (days since the last interaction), frequency (number of
    /// interactions) and, in place of money, depth (sum of their weights), added up. A fifth is one of the
    /// ego's own contacts at that time; equals share the better fifth.
    RFM("RFM, quintiles") {
        @Override
        double[] of(List<Past> group) {
            var recency = fifths(RECENCY.of(group));
            var frequency = fifths(COUNT.of(group));
            var depth = fifths(each(
                    group,
                    one -> one.history().stream()
                            .mapToDouble(ScoredInteraction::weight)
                            .sum()));
            var sum = new double[group.size()];
            Arrays.setAll(sum, i -> recency[i] + frequency[i] + depth[i]);
            return sum;
        }
    },
    /// The "love" of the Orbit Model (github.com/orbit-love/orbit-model, MIT): activity weights on a scale of 1
    /// to 12, fading with time, added up. Its table gives 6 to answering a question and 1 to what is passive,
    /// so a message or a call weighs 6, and 1.5 if it was missed or went to many. It names no speed of fading;
    /// half in 90 days is used here, as in Kith.
    ORBIT("Orbit, fading activity weights") {
        private static final int MESSAGE = 6;

        @Override
        double[] of(List<Past> group) {
            return each(
                    group,
                    one -> one.history().stream()
                            .mapToDouble(each -> MESSAGE * each.weightOn(one.cut()))
                            .sum());
        }
    };

    /// What is known of one contact on the morning of day `cut`.
    ///
    /// @param history at least one interaction, in time order, all before `cut`
    record Past(List<ScoredInteraction> history, long cut, Score score) {
        static Past of(List<ScoredInteraction> history, long cut, int window) {
            var state = EngagementState.of(history, cut);
            return new Past(history, cut, Score.within(state, cut, window).orElseThrow());
        }
    }

    private static final int FIFTHS = 5;

    private final String label;

    Predictor(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// A number for each contact of one ego at one time, in the order given.
    abstract double[] of(List<Past> group);

    private static double[] each(List<Past> group, ToDoubleFunction<Past> number) {
        return group.stream().mapToDouble(number).toArray();
    }

    /// 5 for the highest fifth down to 1.
    private static int[] fifths(double[] values) {
        var fifths = new int[values.length];
        for (var i = 0; i < values.length; i++) {
            var value = values[i];
            var better = Arrays.stream(values).filter(other -> other > value).count();
            fifths[i] = FIFTHS - (int) (FIFTHS * better / values.length);
        }
        return fifths;
    }
}
