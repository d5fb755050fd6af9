package app.kith.bench.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/// The rows of an import, copied into bare tables and from there into those with the indexes: the fastest way into
/// PostgreSQL there is.
final class BareCopy {
    private final Path folder;

    /// @param folder where the rows rest in between
    BareCopy(Path folder) {
        this.folder = folder;
    }

    /// Takes the rows out of the database that has them.
    void take(Connection from) throws SQLException {
        for (var table : BareRows.FIRST) take(from, table, "");
        for (var table : BareRows.TABLES) take(from, table, BareRows.OF_THE_LARGEST);
    }

    private void take(Connection from, String table, String which) throws SQLException {
        try (var out = Files.newOutputStream(file(table))) {
            from.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select * from %s%s) to stdout".formatted(table, which), out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// What they point to, into an empty Kith.
    void putFirst(Connection to) throws SQLException {
        for (var table : BareRows.FIRST) put(to, table);
    }

    /// @return the seconds it took on the clock
    double put(Connection to) throws SQLException {
        var before = System.nanoTime();
        for (var table : BareRows.TABLES) put(to, table);
        return (System.nanoTime() - before) / 1e9;
    }

    private void put(Connection to, String table) throws SQLException {
        try (var statement = to.createStatement();
                var in = Files.newInputStream(file(table))) {
            statement.execute("create temp table bare (like %s)".formatted(table));
            to.unwrap(PGConnection.class).getCopyAPI().copyIn("copy bare from stdin", in);
            statement.execute("insert into %s select * from bare".formatted(table));
            statement.execute("drop table bare");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path file(String table) {
        return folder.resolve(table + ".copy");
    }
}
