package app.kith.exchange.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/// Fills an empty database with what an archive holds. The caller's transaction keeps it all or nothing.
final class ArchiveReader implements AutoCloseable {
    /// No row is longer: a photo has a few hundred kilobytes.
    static final int LONGEST_ROW = 32 * 1024 * 1024;

    private static final int HEAD_SIZE = 1024 * 1024;
    private static final int BATCH = 500;
    private static final String PASSWORD = "password_hash";

    private final ZipFile zip;
    private final Connection connection;
    private final JsonMapper json = JsonMapper.builder().build();

    ArchiveReader(Path file, Connection connection) throws IOException {
        this.connection = connection;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw new UnreadableArchive("This is no archive of Kith, or it was cut off.", broken);
        }
    }

    /// @return how many rows there are in each table
    Map<String, Long> restore() throws IOException, SQLException {
        var head = object(ArchiveWriter.HEAD, ArchiveWriter.Head.class);
        if (!ArchiveWriter.FORMAT.equals(head.format())) {
            throw new UnreadableArchive("This is no archive of Kith.");
        }
        if (head.version() != ArchiveWriter.VERSION) {
            throw new UnreadableArchive(
                    "This archive has version %d; this Kith reads version %d. Use the Kith it was made with, or a newer one."
                            .formatted(head.version(), ArchiveWriter.VERSION));
        }
        var end = object(ArchiveWriter.END, ArchiveWriter.End.class);
        if (end.tables() == null) throw new UnreadableArchive("The archive is damaged: it has no end.");
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
        }
        var rows = new HashMap<String, Long>();
        for (var table : tables) {
            for (var written : end.tables()) {
                if (!written.table().equals(table.name())) continue;
                rows.put(table.name(), fill(asWritten(table, written), written));
            }
        }
        return rows;
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

    private long fill(ArchivedTable table, ArchiveWriter.Written written) throws IOException, SQLException {
        long rows = 0;
        try (var lines = lines(table);
                var insert = connection.prepareStatement(table.insert())) {
            for (var row = lines.next(); row != null; row = lines.next()) {
                for (int i = 0; i < table.columns().size(); i++) {
                    var column = table.columns().get(i);
                    column.set(insert, i + 1, value(table, column, row));
                }
                insert.addBatch();
                if (++rows % BATCH == 0) insert.executeBatch();
            }
            insert.executeBatch();
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
    private static @Nullable JsonNode value(ArchivedTable table, ArchivedColumn column, JsonNode row) {
        if (table.within().contains(column.name())) return null;
        var value = row.get(column.name());
        var isSecret =
                ArchiveSchema.SECRETS.getOrDefault(table.name(), List.of()).contains(column.name());
        return value == null && isSecret && column.name().equals(PASSWORD)
                ? StringNode.valueOf(Archive.NO_PASSWORD)
                : value;
    }

    private void link(ArchivedTable table, String name) throws IOException, SQLException {
        var column = table.column(name);
        try (var lines = lines(table);
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

    private <T> T object(String name, Class<T> type) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw new UnreadableArchive("This is no archive of Kith, or it was cut off.");
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(HEAD_SIZE);
            return json.readValue(bytes, type);
        } catch (JacksonException broken) {
            throw new UnreadableArchive("The archive is damaged: “%s” cannot be read.".formatted(name), broken);
        }
    }

    private Lines lines(ArchivedTable table) throws IOException {
        var entry = zip.getEntry(ArchiveWriter.TABLES + table.name() + ArchiveWriter.ROWS);
        if (entry == null) {
            throw new UnreadableArchive("The archive is damaged: “%s” is missing.".formatted(table.name()));
        }
        return new Lines(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// The rows of a table, one on each line.
    private final class Lines implements AutoCloseable {
        private final MessageDigest digest = ArchiveWriter.sha256();
        private final InputStream in;
        private byte[] line = new byte[8_192];

        Lines(InputStream in) {
            this.in = new BufferedInputStream(new DigestInputStream(in, digest));
        }

        @Nullable
        JsonNode next() throws IOException {
            int length = 0;
            int one;
            while ((one = in.read()) != '\n') {
                if (one < 0) return length == 0 ? null : parsed(length);
                if (length == line.length) grow();
                line[length++] = (byte) one;
            }
            return parsed(length);
        }

        private void grow() {
            if (line.length >= LONGEST_ROW) throw new IllegalArgumentException("A row is longer than any can be");
            line = Arrays.copyOf(line, Math.min(LONGEST_ROW, line.length * 2));
        }

        private JsonNode parsed(int length) {
            return json.readTree(line, 0, length);
        }

        String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
