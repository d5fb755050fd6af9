package app.kith.reach.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// How many follow in each of several places.
///
/// @param sizes followers of each place, not below zero, in any order
public record Audiences(List<Double> sizes) {

    public Audiences {
        sizes = List.copyOf(sizes);
        for (var size : sizes) {
            if (!(size >= 0) || size.isInfinite()) {
                throw new IllegalArgumentException("A number of followers is not below zero");
            }
        }
    }

    public static Audiences of(double... sizes) {
        return new Audiences(Arrays.stream(sizes).boxed().toList());
    }

    /// Followers in all places together; somebody who follows in two counts twice.
    public double counted() {
        return sizes.stream().mapToDouble(Double::doubleValue).sum();
    }

    /// The well-known multiplication: everybody has so many connections, all of them new and all of them told.
    ///
    /// @param connections of each person
    /// @param steps how often it is handed on, from 0
    public double theoretical(double connections, int steps) {
        return counted() * Math.pow(Guesses.notNegative(connections), steps);
    }

    /// Different people, where a share of each smaller audience is in the larger ones before it already:
    /// `s1 + (1 - crossover) * (s2 + s3 + ...)`, the largest first.
    ///
    /// @param crossover 0 to 1
    public double distinct(double crossover) {
        Guesses.share(crossover);
        if (sizes.isEmpty()) return 0;
        double largest = Collections.max(sizes);
        var others = counted() - largest;
        return largest + (1 - crossover) * others;
    }

    /// Different people, where each audience is drawn from one population without regard to the others:
    /// `N * (1 - (1 - s1/N) * (1 - s2/N) * ...)`. An audience as large as the population is all of it.
    ///
    /// @param population how many people there are, above zero
    public double distinctWithin(double population) {
        if (!(population > 0)) throw new IllegalArgumentException("A population is above zero");
        var log = 0.0;
        for (var size : sizes) {
            log += size < population ? Math.log1p(-size / population) : Double.NEGATIVE_INFINITY;
        }
        return sizes.isEmpty() ? 0 : -population * Math.expm1(log);
    }
}
