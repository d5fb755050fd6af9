package app.kith.engagement.score;

/// How readily a contact answers when we reach out.
///
/// @param touches days on which we reached out first, once the days for an answer are over
/// @param answered how many of those were answered in time
public record ReplyTendency(int touches, int answered) {
    // a weak prior: 1.5 answers to 3.4 touches
    private static final double PRIOR_ANSWERS = 1.5;
    private static final double PRIOR_TOUCHES = 3.4;

    public ReplyTendency {
        if (answered < 0 || touches < answered)
            throw new IllegalArgumentException("%d of %d touches cannot be answered".formatted(answered, touches));
    }

    /// What `state` knows of it by `today`.
    ///
    /// @throws IllegalArgumentException if the state already holds a later day
    public static ReplyTendency of(EngagementState state, long today) {
        return new ReplyTendency(state.touches(today), state.answered(today));
    }

    /// The share of touches that were answered, drawn towards the usual where there are few. For somebody
    /// without a score it is the best guess at the chance of a reply.
    public double share() {
        return (PRIOR_ANSWERS + answered) / (PRIOR_TOUCHES + touches);
    }

    /// The chance of a reply to a touch today, which also depends on how things stand.
    public double chance(Score score) {
        var share = share();
        return Score.chance(-0.15
                + 0.87 * Math.log(share / (1 - share))
                + 0.23 * Math.log1p(score.frequency())
                - 0.41 * Math.log1p(score.overdue()));
    }
}
