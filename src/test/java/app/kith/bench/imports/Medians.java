package app.kith.bench.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What was measured in each of several runs, printed as the one in the middle.
final class Medians {
    private final Map<String, List<Double>> byName = new LinkedHashMap<>();

    void add(String name, double value) {
        byName.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
    }

    /// All of them after a colon, for whoever reads along, and the median as a figure.
    void print() {
        byName.forEach((name, values) -> {
            var all = values.stream().map(value -> "%.2f".formatted(value)).collect(Collectors.joining(", "));
            System.out.printf(Locale.ROOT, "%s: %s%n", name, all);
            Figures.print(name, values.stream().sorted().toList().get(values.size() / 2));
        });
    }
}
