package app.kith.reach.model;

/// How sure it is that two people know each other.
public final class Acquaintance {
    /// Of two in one circle, one pair of two knows each other well enough to pass a word on; assumed.
    public static final double IN_A_CIRCLE = 0.5;

    private Acquaintance() {}

    /// The chance where two share nothing but circles, each of which speaks for itself: `1 - 0.5^circles`.
    ///
    /// @param circles from 0
    public static double sharing(int circles) {
        if (circles < 0) throw new IllegalArgumentException("Two people share 0 circles or more");
        return 1 - Math.pow(1 - IN_A_CIRCLE, circles);
    }
}
