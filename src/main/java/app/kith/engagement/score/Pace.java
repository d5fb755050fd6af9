package app.kith.engagement.score;

/// How far ahead a workspace looks: within so many days it expects to hear from people.
///
/// @param days 30, 90 or 180
public record Pace(int days) {
    public static final Pace MONTH = new Pace(30);
    public static final Pace QUARTER = new Pace(90);
    public static final Pace HALF_YEAR = new Pace(180);

    /// Where nothing was chosen.
    public static final Pace DEFAULT = QUARTER;

    public Pace {
        if (days != 30 && days != 90 && days != 180)
            throw new IllegalArgumentException("A pace is 30, 90 or 180 days, not " + days);
    }
}
