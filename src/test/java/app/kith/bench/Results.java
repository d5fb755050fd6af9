package app.kith.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was measured in this run, written as a table for people (`results.txt`) and for programs (`results.csv`). A
/// baseline is the bare limit of the same work, measured in the same run; where there is one, the budget is a ratio.
public final class Results {
    private static final Path FOLDER = Path.of("target/bench");
    private static final Results RUN = new Results();

    private final List<Row> rows = new ArrayList<>();

    /// @param budget at most so much is good; nothing where there is no promise
    private record Row(String name, String unit, double value, Double baseline, Double budget) {
        boolean isOk() {
            return budget == null || measured() <= budget;
        }

        private double measured() {
            return baseline == null ? value : value / baseline;
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
            return "%-56s %10s %-8s %-26s %s"
                    .formatted(
                            name,
                            number(value),
                            unit,
                            baseline == null ? "" : "%s times %s".formatted(number(measured()), number(baseline)),
                            budget == null ? "" : (isOk() ? "within " : "OVER ") + number(budget));
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, value < 1 ? "%.4f" : "%.2f", value);
        }
    }

    public static Results ofThisRun() {
        return RUN;
    }

    public void add(String name, String unit, double value) {
        add(name, unit, value, null);
    }

    public void add(String name, String unit, double value, Double budget) {
        rows.add(new Row(name, unit, value, null, budget));
    }

    /// @param budget how many times the baseline is good
    public void against(String name, String unit, double value, double baseline, Double budget) {
        rows.add(new Row(name, unit, value, baseline, budget));
    }

    /// Median, 95th percentile and processor time of some work.
    public void add(String name, Timing timing, Double wallBudget, Double cpuBudget) {
        add(name + " p50", "ms", timing.wall(0.5));
        add(name + " p95", "ms", timing.wall(0.95), wallBudget);
        add(name + " CPU", "ms", timing.meanCpu(), cpuBudget);
    }

    public void write() {
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
    }
}
