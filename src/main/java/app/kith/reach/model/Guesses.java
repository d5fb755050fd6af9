package app.kith.reach.model;

import org.jspecify.annotations.Nullable;

/// What nobody can count and the estimate needs.
///
/// @param connections how many people each person reaches, not below zero
/// @param steps how often it is handed on, 0 to [#MOST_STEPS]
/// @param crossover the share of each smaller audience that follows in a larger one too, 0 to 1
/// @param clustering the share of somebody's connections that has heard of it already, 0 to 1
/// @param population how many people there are to be reached; null for no limit
public record Guesses(
        double connections,
        int steps,
        double crossover,
        double clustering,
        @Nullable Double population) {
    public static final int MOST_STEPS = 6;

    public Guesses {
        notNegative(connections);
        if (steps < 0 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("It travels 0 to %d steps".formatted(MOST_STEPS));
        }
        share(crossover);
        share(clustering);
        if (population != null && !(population > 0)) {
            throw new IllegalArgumentException("A population is above zero");
        }
    }

    static double notNegative(double number) {
        if (!(number >= 0) || Double.isInfinite(number)) {
            throw new IllegalArgumentException("A number of people is not below zero");
        }
        return number;
    }

    static double share(double share) {
        if (!(share >= 0 && share <= 1)) throw new IllegalArgumentException("A share is 0 to 100 %");
        return share;
    }
}
