package app.kith.bench.imports;

import app.kith.exchange.archive.EmptyKith;
import java.nio.file.Path;
import java.sql.SQLException;

/// Writes the rows of an import once more, by bare batches, into a file of its own. Prints what it took,
/// twice: once without having been compiled, once compiled.
final class BareImport {
    private static final double NANOS = 1e9;

    private BareImport() {}

    /// @param arguments the folder of the Kith that has the rows, which is closed, and an empty one
    public static void main(String[] arguments) throws SQLException {
        BareRows rows;
        try (var from = EmptyKith.fileIn(Path.of(arguments[0])).getConnection()) {
            rows = BareRows.read(from);
        }
        for (var round : new String[] {"cold", "warm"}) {
            try (var connection = EmptyKith.onH2(Path.of(arguments[1], round)).getConnection()) {
                connection.setAutoCommit(false);
                rows.writeFirst(connection);
                System.gc();
                var wall = System.nanoTime();
                var cpu = Figures.cpuSeconds();
                rows.write(connection);
                try (var statement = connection.createStatement()) {
                    statement.execute("checkpoint");
                }
                Figures.print("cpu " + round, Figures.cpuSeconds() - cpu);
                Figures.print("wall " + round, (System.nanoTime() - wall) / NANOS);
            }
        }
        BareRows.TABLES.forEach(table -> Figures.print("rows of " + table.replace('_', ' '), rows.count(table)));
    }
}
