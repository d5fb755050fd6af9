package app.kith.bench.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What a process measured of itself, printed as one `name value` on each line for the one that started it.
final class Figures {
    private static final Pattern LINE = Pattern.compile("([a-z ]+) (-?[0-9.]+)");
    private static final double MILLIS = 1_000;

    private final Map<String, Double> byName = new HashMap<>();

    /// The processor time of this whole process so far, with its compiler and its collectors.
    static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / MILLIS;
    }

    static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.2f%n", name, value);
    }

    /// Of two with the same name the later counts.
    void read(String line) {
        var figure = LINE.matcher(line);
        if (figure.matches()) byName.put(figure.group(1), Double.valueOf(figure.group(2)));
    }

    /// @throws IllegalArgumentException when the process did not say
    double of(String name) {
        var value = byName.get(name);
        if (value == null) throw new IllegalArgumentException(name + " is not among " + byName.keySet());
        return value;
    }
}
