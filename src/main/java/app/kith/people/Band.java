package app.kith.people;

/// Words for stretches of the engagement score (0 to 100). A band is a reading aid: the number stays the measure.
public enum Band {
    /// In close, two-way touch.
    BRIGHT(75, "Bright"),
    /// On pace.
    WARM(50, "Warm"),
    /// Holding.
    MILD(25, "Mild"),
    /// Slipping, or light.
    COOL(10, "Cool"),
    /// Hardly any contact.
    QUIET(0, "Quiet");

    private final int from;
    private final String label;

    Band(int from, String label) {
        this.from = from;
        this.label = label;
    }

    /// The band a score falls into.
    ///
    /// @throws IllegalArgumentException outside 0 to 100
    public static Band of(int score) {
        if (score < 0 || score > 100)
            throw new IllegalArgumentException("A score is 0 to 100, not %d".formatted(score));
        for (var band : values()) if (score >= band.from) return band;
        throw new AssertionError("QUIET starts at 0");
    }

    /// The lowest score of this band.
    public int from() {
        return from;
    }

    /// The word shown to users, capitalised.
    public String label() {
        return label;
    }
}
