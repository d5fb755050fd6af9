package app.kith.engagement.score;

/// One interaction with one contact, as the score sees it.
///
/// Interactions that weigh nothing (notes) say nothing about being in touch; they are refused here rather than counted
/// as an active day, so leave them out before building a history.
///
/// @param day the local date as an epoch day
/// @param inbound the contact reached out, or took part
/// @param outbound we reached out, or took part
/// @param weight how much its kind counts, above 0 and at most 1
public record ScoredInteraction(long day, boolean inbound, boolean outbound, double weight) {

    public ScoredInteraction {
        if (!(weight > 0 && weight <= 1))
            throw new IllegalArgumentException("A scored interaction weighs more than 0 and at most 1, not " + weight);
        if (!inbound && !outbound) throw new IllegalArgumentException("An interaction goes in, out or both ways");
    }

    /// What is left of its weight `today`: half after 90 days. Orders the interactions that explain a score.
    public double weightOn(long today) {
        return weight * HalfLife.SCORE.after(today - day);
    }

    /// A full exchange, such as a talk: both ways, weight 1.
    static ScoredInteraction talk(long day) {
        return new ScoredInteraction(day, true, true, 1);
    }
}
