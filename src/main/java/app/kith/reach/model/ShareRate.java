package app.kith.reach.model;

/// What is known of the chance that somebody passes something on, as a Beta distribution: one of fifty before anything
/// was seen, and more sure with everybody who was asked.
///
/// @param passing weight of those who pass it on, above zero
/// @param keeping weight of those who do not, above zero
public record ShareRate(double passing, double keeping) {
    /// Beta(1, 49): 2 %, as good as nothing known.
    public static final ShareRate ASSUMED = new ShareRate(1, 49);

    /// The part of all cases that an interval covers.
    public static final double LEVEL = 0.8;

    private static final double STRENGTH = 50;
    private static final double SMALLEST = 1e-300;
    private static final int MOST_TERMS = 1000;
    private static final int HALVINGS = 200;

    public ShareRate {
        if (!(passing > 0) || !(keeping > 0) || Double.isInfinite(passing + keeping)) {
            throw new IllegalArgumentException("Both weights are above zero");
        }
    }

    /// As little known as of [#ASSUMED], around another share.
    ///
    /// @param share above 0 and below 1
    public static ShareRate around(double share) {
        return new ShareRate(STRENGTH * share, STRENGTH * (1 - share));
    }

    /// What is known after asking some people (Bayes' rule for the Beta distribution).
    ///
    /// @param shares how many of them passed it on
    /// @param asked how many were asked
    public ShareRate after(double shares, double asked) {
        if (!(shares >= 0 && asked >= shares)) {
            throw new IllegalArgumentException("Of those who were asked, none to all passed it on");
        }
        return new ShareRate(passing + shares, keeping + asked - shares);
    }

    /// The share to expect, 0 to 1.
    public double mean() {
        return passing / (passing + keeping);
    }

    /// The lower end of the interval that holds the share in a part of all cases, as much being below as above it.
    ///
    /// @param level such as 0.8
    public double low(double level) {
        return quantile((1 - level) / 2);
    }

    /// The upper end, see [#low].
    public double high(double level) {
        return quantile((1 + level) / 2);
    }

    /// The share below which the true one lies with this chance, found by halving.
    ///
    /// @param chance 0 to 1
    public double quantile(double chance) {
        Guesses.share(chance);
        var low = 0.0;
        var high = 1.0;
        for (var i = 0; i < HALVINGS; i++) {
            var middle = (low + high) / 2;
            if (below(middle) < chance) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    /// The chance that the share is below this one: the regularised incomplete beta function by its continued fraction
    /// (Press et al., Numerical Recipes, 6.4).
    public double below(double share) {
        if (share <= 0) return 0;
        if (share >= 1) return 1;
        var front = Math.exp(LogGamma.of(passing + keeping)
                - LogGamma.of(passing)
                - LogGamma.of(keeping)
                + passing * Math.log(share)
                + keeping * Math.log1p(-share));
        return share < (passing + 1) / (passing + keeping + 2)
                ? front * fraction(share, passing, keeping) / passing
                : 1 - front * fraction(1 - share, keeping, passing) / keeping;
    }

    private static double fraction(double x, double a, double b) {
        var c = 1.0;
        var d = 1 / away(1 - (a + b) * x / (a + 1));
        var value = d;
        for (var m = 1; m < MOST_TERMS; m++) {
            var even = m * (b - m) * x / ((a - 1 + 2 * m) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            value *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 1 + 2 * m));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) < 1e-15) break;
        }
        return value;
    }

    private static double away(double number) {
        return Math.abs(number) > SMALLEST ? number : SMALLEST;
    }
}
