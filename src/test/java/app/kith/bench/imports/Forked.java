package app.kith.bench.imports;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// A main class in a process of its own, started with the options that Kith comes with and with so much memory; its
/// processor time is then that of the work alone. The collector is the one that Java chooses on a machine with so
/// little
/// memory.
record Forked(Class<?> main, int megabytes) {
    /// The figures it printed.
    ///
    /// @throws IllegalStateException when it failed
    Figures run(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx%dm".formatted(megabytes),
                "-XX:+UseSerialGC",
                "@src/dist/bin/java.options",
                "-cp",
                classPath(),
                main.getName()));
        command.addAll(Arrays.asList(arguments));
        var figures = new Figures();
        var said = new StringBuilder();
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var out = process.inputReader()) {
                out.lines().forEach(line -> {
                    said.append(line).append('\n');
                    figures.read(line);
                });
            }
            if (process.waitFor() != 0) throw new IllegalStateException(main.getName() + " failed:\n" + said);
            return figures;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String classPath() {
        return Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(URL::toString)
                        .map(URI::create)
                        .map(Path::of)
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator))
                : Objects.requireNonNull(System.getProperty("java.class.path"));
    }
}
