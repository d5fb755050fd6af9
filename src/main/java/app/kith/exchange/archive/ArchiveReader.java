package app.kith.exchange.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// Fills an empty database with what an archive holds. The caller's transaction keeps it all or nothing.
final class ArchiveReader implements AutoCloseable {
    private static final int BATCH = 500;
    /// So much of the archive at most is in memory before the database has it, in bytes, beside one row.
    private static final long MOST_WAITING = 4L * 1024 * 1024;
    private static final String PASSWORD = "password_hash";

    private final ArchiveFile archive;
    private final Connection connection;

    ArchiveReader(Path file, Connection connection) throws IOException {
        this.connection = connection;
        archive = new ArchiveFile(file);
    }

    /// What it holds, as far as it says so itself; that every row is as it was written, only [#restore] can
    /// say.
    ArchiveContents contents() throws IOException, SQLException {
        var head = archive.head();
        var end = archive.end();
        fitting(head, end);
        var rows = new HashMap<String, Long>();
        end.tables().forEach(table -> rows.put(table.table(), table.rows()));
        return new ArchiveContents(head.secrets(), ArchivedAccount.in(archive), rows);
    }

    /// @param progress told now and then how many rows are in
    /// @return how many rows there are in each table
    Map<String, Long> restore(LongConsumer progress) throws IOException, SQLException {
        var end = archive.end();
        var tables = fitting(archive.head(), end);
        var rows = new HashMap<String, Long>();
        long before = 0;
        for (var table : tables) {
            for (var written : end.tables()) {
                if (!written.table().equals(table.name())) continue;
                long start = before;
                long filled = fill(asWritten(table, written), written, count -> progress.accept(start + count));
                rows.put(table.name(), filled);
                before += filled;
            }
        }
        return rows;
    }

    /// The tables of this Kith, in the order in which they can be filled.
    private List<ArchivedTable> fitting(ArchiveWriter.Head head, ArchiveWriter.End end) throws SQLException {
        var tables = ArchiveSchema.read(connection, true);
        var known = new HashMap<String, ArchivedTable>();
        tables.forEach(table -> known.put(table.name(), table));
        for (var written : end.tables()) {
            var table = known.get(written.table());
            if (table == null) throw newer(written.table());
            written.columns().stream()
                    .filter(column -> !table.has(column))
                    .findFirst()
                    .ifPresent(column -> {
                        throw newer(written.table() + "." + column);
                    });
            if (!head.secrets() && isSecret(written)) {
                throw new UnreadableArchive("This archive says that it lets nobody in, but it does. Do not trust it.");
            }
        }
        return tables;
    }

    private static boolean isSecret(ArchiveWriter.Written written) {
        var secrets = ArchiveSchema.SECRETS.getOrDefault(written.table(), List.of());
        return ArchiveSchema.SECRET_TABLES.contains(written.table())
                || written.columns().stream().anyMatch(secrets::contains);
    }

    private static UnreadableArchive newer(String what) {
        return new UnreadableArchive(
                "This archive holds “%s”, which this Kith does not know. Use a newer Kith.".formatted(what));
    }

    /// What an older Kith did not write yet is as the database has it by default; a password there must be.
    private static ArchivedTable asWritten(ArchivedTable table, ArchiveWriter.Written written) {
        return table.without(table.columns().stream()
                .map(ArchivedColumn::name)
                .filter(column -> !written.columns().contains(column) && !column.equals(PASSWORD))
                .toList());
    }

    private long fill(ArchivedTable table, ArchiveWriter.Written written, LongConsumer progress)
            throws IOException, SQLException {
        long rows = 0;
        long sent = 0;
        try (var lines = archive.lines(table.name());
                var insert = connection.prepareStatement(table.insert())) {
            for (var row = lines.next(); row != null; row = lines.next()) {
                for (int i = 0; i < table.columns().size(); i++) {
                    var column = table.columns().get(i);
                    column.set(insert, i + 1, value(table, column, written, row));
                }
                insert.addBatch();
                if (++rows % BATCH == 0 || lines.size() - sent > MOST_WAITING) {
                    insert.executeBatch();
                    sent = lines.size();
                    progress.accept(rows);
                }
            }
            insert.executeBatch();
            progress.accept(rows);
            if (rows != written.rows() || !lines.sha256().equals(written.sha256())) {
                throw new UnreadableArchive(
                        "The archive is damaged: “%s” is not as it was written.".formatted(table.name()));
            }
        } catch (JacksonException | IllegalArgumentException | DateTimeException broken) {
            throw new UnreadableArchive(
                    "The archive is damaged: row %d of “%s” cannot be read.".formatted(rows + 1, table.name()), broken);
        }
        for (var column : table.within()) link(table, column);
        return rows;
    }

    /// What points to a row of the same table waits until that is there.
    private static @Nullable JsonNode value(
            ArchivedTable table, ArchivedColumn column, ArchiveWriter.Written written, JsonNode row) {
        if (table.within().contains(column.name())) return null;
        var value = written.columns().contains(column.name()) ? row.get(column.name()) : null;
        var isSecret =
                ArchiveSchema.SECRETS.getOrDefault(table.name(), List.of()).contains(column.name());
        return value == null && isSecret && column.name().equals(PASSWORD)
                ? StringNode.valueOf(Archive.NO_PASSWORD)
                : value;
    }

    private void link(ArchivedTable table, String name) throws IOException, SQLException {
        var column = table.column(name);
        try (var lines = archive.lines(table.name());
                var update = connection.prepareStatement(table.link(name))) {
            int waiting = 0;
            for (var row = lines.next(); row != null; row = lines.next()) {
                if (!row.has(name)) continue;
                column.set(update, 1, row.get(name));
                key(table, row, update);
                update.addBatch();
                if (++waiting % BATCH == 0) update.executeBatch();
            }
            update.executeBatch();
        }
    }

    private static void key(ArchivedTable table, JsonNode row, PreparedStatement update) throws SQLException {
        for (int i = 0; i < table.key().size(); i++) {
            var part = table.column(table.key().get(i));
            part.set(update, i + 2, row.get(part.name()));
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
