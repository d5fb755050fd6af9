package app.kith.people;

import org.jspecify.annotations.Nullable;

/// Where engagement is going, against the score 90 days ago.
public enum Trend {
    WARMING("warming"),
    STEADY("steady"),
    COOLING("cooling");

    /// Differences below this many points are noise, not a trend.
    public static final int THRESHOLD = 5;

    private final String label;

    Trend(String label) {
        this.label = label;
    }

    /// Steady while either score is unknown.
    public static Trend of(@Nullable Integer score, @Nullable Integer before) {
        if (score == null || before == null) return STEADY;
        int change = score - before;
        if (change >= THRESHOLD) return WARMING;
        if (change <= -THRESHOLD) return COOLING;
        return STEADY;
    }

    /// The same rule as [#of] for a row with its columns `score` and `score_before`.
    ///
    /// @param row its alias
    public String sql(String row) {
        var change = "%1$s.score - %1$s.score_before".formatted(row);
        return switch (this) {
            case WARMING -> change + " >= " + THRESHOLD;
            case COOLING -> change + " <= -" + THRESHOLD;
            case STEADY -> "coalesce(%s, 0) between -%d and %d".formatted(change, THRESHOLD - 1, THRESHOLD - 1);
        };
    }

    /// The word shown to users, in lower case.
    public String label() {
        return label;
    }
}
