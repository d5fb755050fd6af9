package app.kith.engagement.score;

/// Whether an established relationship is going quiet. Someone met once or twice cannot cool.
public enum Cooling {
    NONE,
    /// One and a half times the usual gap has passed, and contact within 30 days is less likely than not.
    COOLING,
    /// Three times the usual gap has passed, and contact within 30 days is unlikely.
    SILENT;

    private static final int ESTABLISHED_DAYS = 5;
    private static final double ESTABLISHED_FREQUENCY = 1;

    /// Judged on day `today` by the pair's own usual gap.
    ///
    /// @throws IllegalArgumentException if the state already holds a later day
    public static Cooling of(EngagementState state, long today) {
        return within(state, today, Pace.MONTH.days(), Double.POSITIVE_INFINITY);
    }

    /// The same for somebody with a cadence of so many days, which takes the gap's place where it is shorter.
    ///
    /// @throws IllegalArgumentException if the cadence is not below a day, or the state already holds a later day
    public static Cooling of(EngagementState state, long today, int cadence) {
        if (cadence < 1) throw new IllegalArgumentException("A cadence is at least a day, not " + cadence);
        return within(state, today, Pace.MONTH.days(), cadence);
    }

    static Cooling within(EngagementState state, long today, int horizon, double longestGap) {
        return Score.within(state, today, horizon)
                .filter(score -> state.activeDays() >= ESTABLISHED_DAYS && score.frequency() >= ESTABLISHED_FREQUENCY)
                .map(score -> of(score.silence() / Math.min(score.gap(), longestGap), score.inTouchChance()))
                .orElse(NONE);
    }

    private static Cooling of(double overdue, double chance) {
        if (overdue >= 3 && chance < 0.25) return SILENT;
        if (overdue >= 1.5 && chance < 0.5) return COOLING;
        return NONE;
    }
}
