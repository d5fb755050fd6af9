package app.kith.reach.ui;

import app.kith.design.Words;
import app.kith.reach.Followed;
import app.kith.reach.FollowedPlace;
import app.kith.reach.model.ReachEstimate;
import app.kith.reach.model.ShareRate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One bar of the funnel.
///
/// @param written the number in the reader's digits
/// @param low the lower end of what is likely; null where the number is no estimate
/// @param range both ends in words; empty where the number is no estimate
/// @param detail how it comes about
/// @param kind "counted", "multiplied" or "expected"
record FunnelStep(
        String label,
        double value,
        String written,
        @Nullable Double low,
        @Nullable Double high,
        String range,
        String detail,
        String kind) {
    private static final List<String> STEPS = List.of("Their connections", "And theirs", "And theirs again");

    /// The bars from the followers to those who can be expected to hear it.
    static List<FunnelStep> of(
            Followed followed, ReachQuery query, Measured measured, ReachEstimate estimate, Words words) {
        var steps = new ArrayList<FunnelStep>();
        var where = followed.places().stream()
                .map(FollowedPlace::count)
                .map(count -> count.place().label() + " " + words.number(count.followers()))
                .collect(Collectors.joining(", "));
        steps.add(plain("Follow you", estimate.counted(), where, "counted", words));
        var before = estimate.counted();
        for (var step = 0; step < (int) query.steps(); step++) {
            var next = before * query.connections();
            var how = "%s × %s".formatted(about(before, words), about(query.connections(), words));
            steps.add(plain(STEPS.get(step), next, how, "multiplied", words));
            before = next;
        }
        var share = measured.share(query);
        var how = "%s%% of %s".formatted(ReachQuery.text(query.share()), about(before, words));
        steps.add(ranged(
                "That share of it",
                before * measured.low(query),
                before * share,
                before * measured.high(query),
                how,
                words));
        steps.add(ranged(
                "As it is passed on",
                estimate.low(),
                estimate.expected(),
                estimate.high(),
                "you and each step by itself",
                words));
        return steps;
    }

    /// How far the share who pass it on may lie below what is guessed; nothing is known of it but the guess.
    static double low(double share) {
        return share <= 0 || share >= 1 ? share : ShareRate.around(share).low(ShareRate.LEVEL);
    }

    static double high(double share) {
        return share <= 0 || share >= 1 ? share : ShareRate.around(share).high(ShareRate.LEVEL);
    }

    static String about(double people, Words words) {
        return words.number(Math.round(people));
    }

    /// To two digits, since no more is known of the ends.
    static String rough(double people, Words words) {
        if (people < 100) return about(people, words);
        var unit = Math.pow(10, Math.floor(Math.log10(people)) - 1);
        return about(Math.round(people / unit) * unit, words);
    }

    private static FunnelStep plain(String label, double value, String detail, String kind, Words words) {
        return new FunnelStep(label, value, about(value, words), null, null, "", detail, kind);
    }

    private static FunnelStep ranged(String label, double low, double value, double high, String detail, Words words) {
        var range = "%s to %s".formatted(rough(low, words), rough(high, words));
        return new FunnelStep(label, value, about(value, words), low, high, range, detail, "expected");
    }
}
