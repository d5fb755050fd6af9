package app.kith.bench.imports;

import app.kith.exchange.archive.EmptyKith;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.util.FileSystemUtils;

/// Writes the rows of an import once more, by bare batches, into a file of its own, in a process like that of the
/// import: as little memory, as few rows before it for the compiler. Prints what it took.
final class BareImport {
    private static final double NANOS = 1e9;

    private BareImport() {}

    /// @param arguments the folder of the Kith that has the rows, which is closed, an empty one, and how often
    public static void main(String[] arguments) throws SQLException, IOException {
        var folder = Path.of(arguments[1]);
        var warm = new BareRows(folder.resolve("warm"));
        var rows = new BareRows(folder.resolve("rows"));
        try (var from = EmptyKith.fileIn(Path.of(arguments[0])).getConnection()) {
            warm.takeFirst(from).take(from, BareRows.OF_THE_SMALLEST);
            rows.take(from, BareRows.OF_THE_LARGEST);
        }
        var medians = new Medians();
        for (int left = Integer.parseInt(arguments[2]); left > 0; left--) {
            var data = Files.createDirectory(folder.resolve("kith-" + left));
            try (var connection = EmptyKith.onH2(data).getConnection()) {
                put(warm, rows, connection, medians);
            }
            FileSystemUtils.deleteRecursively(data);
        }
        medians.print();
        BareRows.TABLES.forEach(table -> Figures.print("rows of " + table.replace('_', ' '), rows.count(table)));
    }

    private static void put(BareRows warm, BareRows rows, Connection connection, Medians medians)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        warm.putFirst(connection);
        warm.put(connection);
        System.gc();
        var wall = System.nanoTime();
        var cpu = Figures.cpuSeconds();
        rows.put(connection);
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
        medians.add("cpu", Figures.cpuSeconds() - cpu);
        medians.add("wall", (System.nanoTime() - wall) / NANOS);
    }
}
