package app.kith.bench.imports;

import app.kith.exchange.archive.EmptyKith;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Takes everything out of a Kith into an archive, and out of that into an empty one, as the commands do. Prints what
/// it took.
final class WholeArchive {
    private WholeArchive() {}

    /// @param arguments the folder of a Kith, which is closed, and an empty one
    public static void main(String[] arguments) throws IOException {
        var to = Path.of(arguments[1]);
        var file = to.resolve("everything.kith");
        var before = Figures.cpuSeconds();
        try (var out = Files.newOutputStream(file)) {
            EmptyKith.archive(EmptyKith.fileIn(Path.of(arguments[0]))).writeAll(out);
        }
        Figures.print("backup", Figures.cpuSeconds() - before);
        Figures.print("megabytes", Files.size(file) / 1e6);
        var empty = EmptyKith.archive(EmptyKith.onH2(to));
        before = Figures.cpuSeconds();
        var rows = empty.restore(file);
        Figures.print("restore", Figures.cpuSeconds() - before);
        Figures.print("people", rows.getOrDefault("contact", 0L));
    }
}
