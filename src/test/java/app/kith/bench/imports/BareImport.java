package app.kith.bench.imports;

import app.kith.exchange.archive.EmptyKith;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;

/// Writes the rows of an import once more, by bare batches, into a file of its own. Prints what it took.
final class BareImport {
    private static final String AS_KITH = ";DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=256";

    private BareImport() {}

    /// @param arguments the folder of the Kith that has the rows, which is closed, and an empty one
    public static void main(String[] arguments) throws SQLException {
        BareRows rows;
        try (var from = DriverManager.getConnection(address(arguments[0]), "kith", "kith")) {
            rows = BareRows.read(from);
        }
        for (int round = 1; round <= 2; round++) {
            var to = address(arguments[1]) + round;
            EmptyKith.migrate(to);
            try (var connection = DriverManager.getConnection(to + AS_KITH, "kith", "kith")) {
                connection.setAutoCommit(false);
                rows.writeFirst(connection);
                System.gc();
                var wall = System.nanoTime();
                var cpu = cpu();
                rows.write(connection);
                try (var statement = connection.createStatement()) {
                    statement.execute("checkpoint");
                }
                print("cpu", cpu() - cpu);
                print("wall", (System.nanoTime() - wall) / 1e9);
            }
        }
        BareRows.TABLES.forEach(table -> System.out.println(table + " " + rows.count(table)));
    }

    private static double cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    private static String address(String folder) {
        return "jdbc:h2:file:" + Path.of(folder).toAbsolutePath() + "/kith";
    }

    private static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.1f%n", name, value);
    }
}
