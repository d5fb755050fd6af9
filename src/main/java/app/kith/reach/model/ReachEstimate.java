package app.kith.reach.model;

/// How far something travels: what can be counted, what the multiplication says, and what to expect with an
/// interval that holds it in four of five cases.
///
/// @param counted followers in all places, one who follows in two counted twice
/// @param direct different people among them
/// @param theoretical the multiplication over all steps
/// @param low the lower end of the interval around `expected`
/// @param expected everybody who hears it, `direct` included
/// @param high the upper end
/// @param growth how many new people one person brings, see [Cascade#growth]
public record ReachEstimate(
        double counted, double direct, double theoretical, double low, double expected, double high, double growth) {

    public static ReachEstimate of(Audiences audiences, Guesses guesses, ShareRate rate) {
        return of(audiences, guesses, rate.low(ShareRate.LEVEL), rate.mean(), rate.high(ShareRate.LEVEL));
    }

    /// With a share somebody chose, and the ends between which they think it lies.
    public static ReachEstimate of(Audiences audiences, Guesses guesses, double low, double share, double high) {
        return of(audiences, guesses, low, share, high, KnownAudience.NOTHING);
    }

    /// With the audiences of some followers, who are known, in the place of the average.
    public static ReachEstimate of(
            Audiences audiences, Guesses guesses, double low, double share, double high, KnownAudience known) {
        var direct = audiences.distinct(guesses.crossover());
        var first = known.average(direct, guesses.connections());
        return new ReachEstimate(
                audiences.counted(),
                direct,
                audiences.theoretical(guesses.connections(), guesses.steps()),
                cascade(direct, guesses, low).total(first),
                cascade(direct, guesses, share).total(first),
                cascade(direct, guesses, high).total(first),
                cascade(direct, guesses, share).growth());
    }

    private static Cascade cascade(double direct, Guesses guesses, double share) {
        return new Cascade(
                direct, guesses.connections(), share, guesses.steps(), guesses.clustering(), guesses.population());
    }
}
