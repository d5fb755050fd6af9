package app.kith.reach.ui;

import app.kith.reach.model.Guesses;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is guessed, as the address says it.
///
/// @param share in percent, like the other shares
/// @param population in people; null for no limit
/// @param example whether the example is shown in the place of the workspace's own counts
record ReachQuery(
        double connections,
        double steps,
        double share,
        double crossover,
        double clustering,
        @Nullable Double population,
        boolean example) {
    static final ReachQuery USUAL = new ReachQuery(100, 2, 2, 0, 0, null, false);
    static final double MOST_CONNECTIONS = 100_000;
    static final double MOST_STEPS = 3;
    static final double MOST_PEOPLE = 10_000_000_000.0;

    /// Reads an address; whatever makes no sense in it is as usual.
    static ReachQuery of(QueryParameters address) {
        var population = number(address, "people", 1, MOST_PEOPLE, Double.NaN);
        return new ReachQuery(
                number(address, "connections", 0, MOST_CONNECTIONS, USUAL.connections),
                Math.floor(number(address, "steps", 1, MOST_STEPS, USUAL.steps)),
                number(address, "share", 0, 100, USUAL.share),
                number(address, "crossover", 0, 100, USUAL.crossover),
                number(address, "heard", 0, 100, USUAL.clustering),
                Double.isNaN(population) ? null : population,
                address.getSingleParameter("example").isPresent());
    }

    Location location() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "connections", connections, USUAL.connections);
        put(all, "steps", steps, USUAL.steps);
        put(all, "share", share, USUAL.share);
        put(all, "crossover", crossover, USUAL.crossover);
        put(all, "heard", clustering, USUAL.clustering);
        if (population != null) all.put("people", text(population));
        if (example) all.put("example", "yes");
        return new Location("reach", QueryParameters.simple(all));
    }

    ReachQuery withConnections(double other) {
        return new ReachQuery(other, steps, share, crossover, clustering, population, example);
    }

    ReachQuery withSteps(double other) {
        return new ReachQuery(connections, other, share, crossover, clustering, population, example);
    }

    ReachQuery withShare(double other) {
        return new ReachQuery(connections, steps, other, crossover, clustering, population, example);
    }

    ReachQuery withCrossover(double other) {
        return new ReachQuery(connections, steps, share, other, clustering, population, example);
    }

    ReachQuery withClustering(double other) {
        return new ReachQuery(connections, steps, share, crossover, other, population, example);
    }

    ReachQuery withPopulation(@Nullable Double other) {
        return new ReachQuery(connections, steps, share, crossover, clustering, other, example);
    }

    /// The same guesses for the example, or for the workspace's own counts.
    ReachQuery of(boolean forExample) {
        return new ReachQuery(connections, steps, share, crossover, clustering, population, forExample);
    }

    Guesses guesses() {
        return new Guesses(connections, (int) steps, crossover / 100, clustering / 100, population);
    }

    private static void put(Map<String, String> all, String name, double value, double usual) {
        if (value != usual) all.put(name, text(value));
    }

    /// "2", "2.5"
    static String text(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%s", value);
    }

    private static double number(QueryParameters address, String name, double least, double most, double usual) {
        try {
            var value = Double.parseDouble(address.getSingleParameter(name).orElse(""));
            return value >= least && value <= most ? value : usual;
        } catch (NumberFormatException none) {
            return usual;
        }
    }
}
