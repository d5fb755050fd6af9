package app.kith.engagement.score;

import java.util.Comparator;
import java.util.List;

/// All that the model remembers of one contact: a fixed number of figures, brought up to date in constant time.
///
/// Every component is needed to continue, and all are plain numbers, so a row that stores them restores the
/// state without loss. The fading sums (`frequency`, `inbound`, `outbound`) hold as of day `last`. On each
/// active day only the largest weight counts, separately for any direction, in and out.
///
/// The contact's standing among others is the same sum with a half-life of 365 days. As of day `t` that is
/// `sum(w * 2^(-(t - d)/365)) = 2^(-(t - R)/365) * sum(w * 2^((d - R)/365))` for any fixed day `R`. The first factor is
/// the
/// same for everybody, so the second alone, which no longer depends on `t`, orders contacts on every day: `rankWeight`
/// is
/// that, with `R` = [#RANK_REFERENCE], and can be stored, indexed and compared whenever it was written.
///
/// A touch is the first outbound-only interaction of a day, answered when an inbound one follows on that day or the 7
/// after it. It counts once those days are over. Touches that may still be open are bits: bit `k` stands for day
/// `last - k`.
///
/// @param interactions how many were added; 0 is the only state without a `first` and `last` day
/// @param activeDays on how many days
/// @param first the first active day
/// @param last the last active day
/// @param frequency fading sum of each day's largest weight
/// @param inbound the same over what came in
/// @param outbound the same over what went out
/// @param dayWeight the largest weight on day `last`
/// @param dayInbound the largest weight that came in on day `last`
/// @param dayOutbound the largest weight that went out on day `last`
/// @param unanswered days on which we wrote (weight at least 0.5) since they last reached out
/// @param unansweredToday whether day `last` is one of those
/// @param rankWeight orders contacts into circles, see above
/// @param closedTouches touches more than 7 days before `last`
/// @param closedAnswers how many of those were answered
/// @param recentTouches the touches of the 7 days up to `last` and of `last`, as bits
/// @param recentAnswers those of them that were answered, as bits
public record EngagementState(
        int interactions,
        int activeDays,
        long first,
        long last,
        double frequency,
        double inbound,
        double outbound,
        double dayWeight,
        double dayInbound,
        double dayOutbound,
        int unanswered,
        boolean unansweredToday,
        double rankWeight,
        int closedTouches,
        int closedAnswers,
        int recentTouches,
        int recentAnswers) {

    /// Nothing logged yet.
    public static final EngagementState EMPTY =
            new EngagementState(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, false, 0, 0, 0, 0, 0);

    /// The day as of which `rankWeight` is expressed: 1 January 2020.
    public static final long RANK_REFERENCE = 18262;

    /// How many days after a touch an answer still counts as one.
    public static final int ANSWER_DAYS = 7;

    public EngagementState {
        if (interactions < activeDays || (interactions == 0) != (activeDays == 0) || last < first)
            throw new IllegalArgumentException("Not a state: %d interactions on %d days from %d to %d"
                    .formatted(interactions, activeDays, first, last));
        if ((recentTouches & ~Tally.RECENT) != 0 || (recentAnswers & ~recentTouches) != 0)
            throw new IllegalArgumentException(
                    "Not a state: recent touches %d, answers %d".formatted(recentTouches, recentAnswers));
    }

    /// The state as of `today` from a contact's whole history. Within a day the given order is kept; interactions after
    /// `today` are left out until their day comes.
    public static EngagementState of(List<ScoredInteraction> history, long today) {
        var tally = new Tally(EMPTY);
        history.stream()
                .filter(interaction -> interaction.day() <= today)
                .sorted(Comparator.comparingLong(ScoredInteraction::day))
                .forEachOrdered(tally::add);
        return tally.state();
    }

    /// The state after one more interaction, which must not be earlier than the last.
    ///
    /// @throws IllegalArgumentException if it is earlier: rebuild the contact from its history
    public EngagementState add(ScoredInteraction next) {
        var tally = new Tally(this);
        tally.add(next);
        return tally.state();
    }

    /// Whether there is nothing to score.
    public boolean isEmpty() {
        return interactions == 0;
    }

    /// Touches whose days for an answer are over by `today`.
    ///
    /// @throws IllegalArgumentException if the state already holds a later day
    public int touches(long today) {
        return closedTouches + Integer.bitCount(recentTouches & closedBy(today));
    }

    /// How many of [#touches(long)] were answered in time.
    ///
    /// @throws IllegalArgumentException if the state already holds a later day
    public int answered(long today) {
        return closedAnswers + Integer.bitCount(recentAnswers & closedBy(today));
    }

    /// Days from the last interaction to `today`.
    ///
    /// @throws IllegalArgumentException if there is none, or the state already holds a later day
    long silence(long today) {
        if (isEmpty()) throw new IllegalArgumentException("Nothing is logged, so there is no silence to measure");
        if (today < last)
            throw new IllegalArgumentException(
                    "The state holds day %d already: rebuild it as of day %d".formatted(last, today));
        return today - last;
    }

    private int closedBy(long today) {
        return isEmpty() ? 0 : Tally.closedAfter(silence(today));
    }
}
