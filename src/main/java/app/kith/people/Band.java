package app.kith.people;

/// The word for an engagement score.
public enum Band {
    BRIGHT("Bright", 75),
    WARM("Warm", 50),
    MILD("Mild", 25),
    COOL("Cool", 10),
    QUIET("Quiet", 0);

    private final String label;
    private final int from;

    Band(String label, int from) {
        this.label = label;
        this.from = from;
    }

    /// The band of a score from 0 to 100.
    public static Band of(int score) {
        for (var band : values()) {
            if (score >= band.from) {
                return band;
            }
        }
        return QUIET;
    }

    public String label() {
        return label;
    }

    /// The lowest score of this band.
    public int from() {
        return from;
    }
}
