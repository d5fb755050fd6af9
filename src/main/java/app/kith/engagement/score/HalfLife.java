package app.kith.engagement.score;

/// How a weight fades: by half every so many days.
///
/// `2^(-n/days)` is looked up rather than computed: with `n = k * days + m` it is `2^-k * 2^(-m/days)`, and
/// scaling by a power of two is exact, so one power per day of the half-life serves any `n`, before or after,
/// to within one unit in the last place. The 22 years on either side, where nearly all of it lies, are ready in
/// a table.
final class HalfLife {
    /// Of everything the score is made of.
    static final HalfLife SCORE = new HalfLife(90);

    /// Of the weight by which contacts are ranked into circles, which should not change with every busy month.
    static final HalfLife RANK = new HalfLife(365);

    private static final int NEAR = 1 << 13;

    private final int days;
    private final double perDay;
    private final double[] fading;
    private final double[] near = new double[2 * NEAR];

    private HalfLife(int days) {
        this.days = days;
        this.perDay = days / Math.log(2);
        this.fading = new double[days];
        for (var day = 0; day < days; day++) fading[day] = Math.pow(2, -day / (double) days);
        for (var day = 0; day < near.length; day++) near[day] = scaled(day - NEAR);
    }

    /// What is left of 1 after `n` days; above 1 for a negative `n`.
    double after(long n) {
        return -NEAR <= n && n < NEAR ? near[(int) n + NEAR] : scaled(n);
    }

    private double scaled(long n) {
        var halvings = Math.clamp(Math.floorDiv(n, days), -5000, 5000);
        return Math.scalb(fading[(int) Math.floorMod(n, (long) days)], -halvings);
    }

    /// The sum of what is left of one unit a day over the last `n` days, as an integral.
    double exposure(long n) {
        return perDay * (1 - after(n));
    }
}
