package app.kith.reach.ui;

import app.kith.reach.Followed;
import org.jspecify.annotations.Nullable;

/// What is known better than by a guess; shares in percent, to one decimal place as far as they are shown.
///
/// @param crossover null where too few are known to say
/// @param base how many known people the crossover is a share of
record Measured(@Nullable Double crossover, int base) {
    static final Measured NOTHING = new Measured(null, 0);

    static Measured of(Followed followed) {
        var crossover = followed.together().crossover();
        return new Measured(
                crossover.isPresent() ? percent(crossover.getAsDouble()) : null,
                followed.together().base());
    }

    boolean isNothing() {
        return crossover == null;
    }

    /// The guesses with all that is measured in their place.
    ReachQuery in(ReachQuery guesses) {
        return crossover == null ? guesses : guesses.withCrossover(crossover);
    }

    private static double percent(double share) {
        return Math.round(share * 1000) / 10.0;
    }
}
