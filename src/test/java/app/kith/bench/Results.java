package app.kith.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What was measured in this run, written as a table for people (`results.txt`) and for programs (`results.csv`). A
/// baseline is what an earlier run gave, kept in `src/test/resources/bench/baseline.csv` as `name,value`.
final class Results {
    private static final Path FOLDER = Path.of("target/bench");
    private static final Path BASELINE = Path.of("src/test/resources/bench/baseline.csv");
    private static final Results RUN = new Results();

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Double> baseline = baseline();

    /// @param budget at most so much is good; nothing where there is no promise
    private record Row(String name, String unit, double value, Double baseline, Double budget) {
        boolean isOk() {
            return budget == null || value <= budget;
        }

        String csv() {
            return String.join(
                    ",",
                    name,
                    unit,
                    number(value),
                    baseline == null ? "" : number(baseline),
                    baseline == null ? "" : number(value / baseline),
                    budget == null ? "" : number(budget),
                    String.valueOf(isOk()));
        }

        String line() {
            return "%-44s %10s %-4s %s"
                    .formatted(
                            name,
                            number(value),
                            unit,
                            budget == null ? "" : (isOk() ? "within " : "OVER ") + number(budget));
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, "%.2f", value);
        }
    }

    static Results ofThisRun() {
        return RUN;
    }

    void add(String name, String unit, double value) {
        add(name, unit, value, null);
    }

    void add(String name, String unit, double value, Double budget) {
        rows.add(new Row(name, unit, value, baseline.get(name), budget));
    }

    /// Median, 95th percentile and processor time of some work.
    void add(String name, Timing timing, Double wallBudget, Double cpuBudget) {
        add(name + " p50", "ms", timing.wall(0.5));
        add(name + " p95", "ms", timing.wall(0.95), wallBudget);
        add(name + " CPU", "ms", timing.meanCpu(), cpuBudget);
    }

    List<String> overBudget() {
        return rows.stream().filter(row -> !row.isOk()).map(Row::line).toList();
    }

    void write() {
        var csv = new ArrayList<>(List.of("name,unit,value,baseline,ratio,budget,ok"));
        var table = new ArrayList<String>();
        rows.forEach(row -> {
            csv.add(row.csv());
            table.add(row.line());
        });
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve("results.csv"), csv);
            Files.write(FOLDER.resolve("results.txt"), table);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        table.forEach(System.out::println);
    }

    private static Map<String, Double> baseline() {
        var values = new HashMap<String, Double>();
        try {
            if (Files.exists(BASELINE)) {
                Files.readAllLines(BASELINE).stream()
                        .map(line -> line.split(","))
                        .filter(parts -> parts.length == 2)
                        .forEach(parts -> values.put(parts[0], Double.parseDouble(parts[1])));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return values;
    }
}
