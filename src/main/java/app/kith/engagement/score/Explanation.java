package app.kith.engagement.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Why a score is what it is: a start that everybody has, and what each of four terms adds or takes.
///
/// The terms act through a curve, so how much one matters depends on the others. Each is given its Shapley value (Lloyd
/// Shapley, "A Value for n-Person Games", 1953): what it changes on average over all orders in which the terms could be
/// brought in. Those are the only fair shares that add up exactly to the whole.
///
/// @param score the score explained
/// @param start points of somebody about whom nothing speaks for or against
/// @param frequency for how often you are in touch
/// @param mutual for give and take
/// @param silence for the time since the last interaction
/// @param unanswered for messages they left unanswered
public record Explanation(Score score, Share start, Share frequency, Share mutual, Share silence, Share unanswered) {

    /// A part of the score. Over all five parts `points` add up to 100 times the engagement chance, and `whole` to the
    /// shown score.
    ///
    /// @param points exactly, may be negative
    /// @param whole rounded by largest remainder, so within 1 of `points`
    public record Share(double points, int whole) {}

    public static Explanation of(Score score) {
        var points = points(score);
        var whole = rounded(points, score.score());
        var shares = new Share[points.length];
        for (var i = 0; i < shares.length; i++) shares[i] = new Share(points[i], whole[i]);
        return new Explanation(score, shares[0], shares[1], shares[2], shares[3], shares[4]);
    }

    /// What if you talked today?
    ///
    /// @throws IllegalArgumentException if the state already holds a later day
    public static Score afterATalk(EngagementState state, long today, Pace pace) {
        return Score.ofKnown(state.add(ScoredInteraction.talk(today)), today, pace.days());
    }

    /// What if nothing happened for so many more days? Nothing, where nothing is logged.
    ///
    /// @throws IllegalArgumentException if `days` is negative, or the state already holds a later day
    public static Optional<Score> afterSilence(EngagementState state, long today, int days, Pace pace) {
        if (days < 0) throw new IllegalArgumentException("Silence lasts forward in time, not %d days".formatted(days));
        return Score.of(state, today + days, pace);
    }

    /// The five shares, the start first.
    public List<Share> shares() {
        return List.of(start, frequency, mutual, silence, unanswered);
    }

    private static double[] points(Score score) {
        double[] terms = {
            Score.ENGAGEMENT_SHARE * score.frequencyTerm(),
            Score.ENGAGEMENT_SHARE * score.mutualTerm(),
            Score.ENGAGEMENT_SHARE * score.silenceTerm(),
            score.unansweredTerm()
        };
        var worth = new double[1 << terms.length]; // by the set of terms brought in, as bits
        for (var set = 0; set < worth.length; set++) {
            var logit = score.engagementBase();
            for (var i = 0; i < terms.length; i++) if ((set & 1 << i) != 0) logit += terms[i];
            worth[set] = 100 * Score.chance(logit);
        }
        double[] orders = {6 / 24.0, 2 / 24.0, 2 / 24.0, 6 / 24.0}; // |S|! (3 - |S|)! / 4!
        var points = new double[terms.length + 1];
        points[0] = worth[0];
        for (var set = 0; set < worth.length; set++)
            for (var i = 0; i < terms.length; i++)
                if ((set & 1 << i) == 0)
                    points[i + 1] += orders[Integer.bitCount(set)] * (worth[set | 1 << i] - worth[set]);
        return points;
    }

    /// Whole numbers that add up to `total`: the start is rounded by itself, so that it is the same for everybody; the
    /// others are rounded down, then the missing ones given to the largest remainders.
    private static int[] rounded(double[] points, int total) {
        var whole = new int[points.length];
        whole[0] = (int) Math.round(points[0]);
        var missing = total - whole[0];
        var byRemainder = new ArrayList<Integer>();
        for (var i = 1; i < points.length; i++) {
            whole[i] = (int) Math.floor(points[i]);
            missing -= whole[i];
            byRemainder.add(i);
        }
        byRemainder.sort(
                Comparator.comparingDouble((Integer i) -> points[i] - whole[i]).reversed());
        for (var i : byRemainder.subList(0, missing)) whole[i]++;
        return whole;
    }
}
