package app.kith.engagement.score;

/// How warm a chance is, in the five steps of the warmth bands, taken from the chance itself rather than from the
/// rounded score.
public enum Level {
    BRIGHT(0.75),
    WARM(0.5),
    MILD(0.25),
    COOL(0.1),
    QUIET(0);

    private final double from;

    Level(double from) {
        this.from = from;
    }

    /// The level of a chance between 0 and 1.
    public static Level of(double chance) {
        for (var level : values()) if (chance >= level.from) return level;
        throw new IllegalArgumentException("A chance is at least 0, not " + chance);
    }
}
