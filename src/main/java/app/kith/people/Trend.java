package app.kith.people;

/// How a score moved in 90 days: by 5 or more, or not.
public enum Trend {
    WARMING,
    STEADY,
    COOLING;

    public static Trend of(int score, int before) {
        var change = score - before;
        return change >= 5 ? WARMING : change <= -5 ? COOLING : STEADY;
    }
}
