package app.kith.reach.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something handed on from person to person. Everybody who hears it passes it on with the same chance to their
/// connections, a part of whom has heard it already; in a finite population those who are told are drawn like
/// balls into boxes, so that nobody is counted twice: `rest * (1 - exp(-draws / rest))`.
///
/// @param direct different people who hear it at first hand
/// @param connections of each person
/// @param share the chance that somebody passes it on, 0 to 1
/// @param steps how often it is handed on
/// @param clustering the share of somebody's connections that has heard it already, 0 to 1
/// @param population how many people there are; null for no limit
public record Cascade(
        double direct,
        double connections,
        double share,
        int steps,
        double clustering,
        @Nullable Double population) {

    public Cascade {
        Guesses.notNegative(direct);
        Guesses.notNegative(connections);
        Guesses.share(share);
        Guesses.share(clustering);
        if (steps < 0) throw new IllegalArgumentException("It travels 0 steps or more");
    }

    /// New people at each step, beginning with those who hear it at first hand; one more than there are steps.
    public List<Double> rings() {
        return rings(connections);
    }

    /// The same where those who hear it at first hand have another number of connections each, since it is
    /// known of some of them.
    ///
    /// @param first connections of those, on average
    public List<Double> rings(double first) {
        Guesses.notNegative(first);
        var rings = new ArrayList<Double>();
        rings.add(direct);
        var seen = direct;
        var current = direct;
        for (var step = 0; step < steps; step++) {
            current = fresh(current * share * (step == 0 ? first : connections) * (1 - clustering), seen);
            rings.add(current);
            seen += current;
        }
        return List.copyOf(rings);
    }

    /// Everybody who hears it.
    public double total() {
        return rings().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// The same where those who hear it at first hand have another number of connections each.
    public double total(double first) {
        return rings(first).stream().mapToDouble(Double::doubleValue).sum();
    }

    /// How many new people one person brings: below 1 it dies out, above 1 it goes on.
    public double growth() {
        return share * connections * (1 - clustering);
    }

    private double fresh(double draws, double seen) {
        if (population == null) return draws;
        var rest = Math.max(population - seen, 0);
        return rest <= 0 ? 0 : -rest * Math.expm1(-draws / rest);
    }
}
