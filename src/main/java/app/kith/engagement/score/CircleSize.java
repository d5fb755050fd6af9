package app.kith.engagement.score;

/// The nested circles around a person: 5 inside 15 inside 50 inside 150, then those known, then those never met.
///
/// The sizes follow the layers described by Robin Dunbar; the weights, which say how much a renewed contact is worth
/// when choosing whom to reach next, are this product's choice and stand nowhere else.
public enum CircleSize {
    INNER(5, 5),
    CLOSE(15, 3),
    ACTIVE(50, 2),
    WIDER(150, 1),
    KNOWN(Integer.MAX_VALUE, 0.5),
    UNKNOWN(Integer.MAX_VALUE, 0.2);

    private final int lastRank;
    private final double weight;

    CircleSize(int lastRank, double weight) {
        this.lastRank = lastRank;
        this.weight = weight;
    }

    /// The rank at the circle's edge: how many people it holds together with the circles inside it. Nobody ranks beyond
    /// `KNOWN`, and whoever is `UNKNOWN` has no rank.
    public int lastRank() {
        return lastRank;
    }

    /// What renewed contact is worth here, compared with the wider circle.
    public double weight() {
        return weight;
    }
}
