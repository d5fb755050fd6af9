package app.kith.exchange.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes an archive, row by row as the database hands them over. The same rows give the same bytes: tables,
/// rows and columns have one order, and nothing tells when it was written.
final class ArchiveWriter {
    static final String FORMAT = "kith-archive";
    static final int VERSION = 1;
    static final String HEAD = "archive.json";
    static final String END = "end.json";
    static final String TABLES = "tables/";
    static final String ROWS = ".jsonl";

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int FETCHED = 500;

    private final Connection connection;
    private final @Nullable UUID workspace;
    private final JsonMapper json =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /// A table in the end of the archive.
    record Written(String table, List<String> columns, long rows, String sha256) {

        /// Whether nothing of it was left out where it was read.
        boolean isWhole() {
            return table != null && columns != null && !columns.contains(null) && sha256 != null;
        }
    }

    record Head(String format, int version, boolean secrets) {}

    record End(List<Written> tables) {}

    /// @param workspace the one to archive; null for all of them, with their secrets
    ArchiveWriter(Connection connection, @Nullable UUID workspace) {
        this.connection = connection;
        this.workspace = workspace;
    }

    void write(OutputStream out) throws IOException, SQLException {
        var tables = ArchiveSchema.read(connection, workspace == null);
        var zip = new Zip(out);
        var written = new ArrayList<Written>();
        readLazily(true);
        try {
            beginSnapshot();
            object(zip, HEAD, new Head(FORMAT, VERSION, workspace == null));
            for (var table : tables) {
                zip.packs(table);
                zip.putNextEntry(entry(TABLES + table.name() + ROWS));
                written.add(write(table, where(table, tables), zip));
                zip.closeEntry();
            }
        } finally {
            readLazily(false);
        }
        object(zip, END, new End(written));
        zip.finish();
        zip.flush();
    }

    private Written write(ArchivedTable table, Rows which, OutputStream out) throws IOException, SQLException {
        var digest = sha256();
        var counted = new DigestOutputStream(out, digest);
        long rows = 0;
        try (var select = connection.prepareStatement(table.select(which.where(), collation()))) {
            select.setFetchSize(FETCHED);
            which.set(select);
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    try (var line = json.createGenerator(counted)) {
                        row(table, found, line);
                    }
                    counted.write('\n');
                    rows++;
                }
            }
        }
        var columns = table.columns().stream().map(ArchivedColumn::name).toList();
        return new Written(table.name(), columns, rows, HexFormat.of().formatHex(digest.digest()));
    }

    private String collation() throws SQLException {
        return isH2() ? "" : " collate \"C\"";
    }

    private boolean isH2() throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    /// The moment that all tables are read of is that of the first row asked for; setting anything would end
    /// it.
    private void beginSnapshot() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from workspace where 1 = 0")) {
            rows.next();
        }
    }

    /// H2 would else gather thousands of rows, each with its photo, before it hands over the first.
    private void readLazily(boolean lazily) throws SQLException {
        if (!isH2()) return;
        try (var statement = connection.createStatement()) {
            statement.execute("set lazy_query_execution " + lazily);
        }
    }

    private static void row(ArchivedTable table, ResultSet row, JsonGenerator line) throws SQLException {
        line.writeStartObject();
        for (int i = 0; i < table.columns().size(); i++) {
            table.columns().get(i).write(row, i + 1, line);
        }
        line.writeEndObject();
    }

    /// Which rows of a table, and how often their condition names the workspace.
    private record Rows(String where, int times, @Nullable UUID workspace) {
        void set(PreparedStatement select) throws SQLException {
            for (int i = 1; i <= times; i++) select.setObject(i, workspace);
        }
    }

    private Rows where(ArchivedTable table, List<ArchivedTable> all) {
        if (workspace == null) return new Rows("", 0, null);
        if (table.isOfAWorkspace()) return new Rows("where workspace_id = ?", 1, workspace);
        return switch (table.name()) {
            case "workspace" -> new Rows("where id = ?", 1, workspace);
            case "app_user" -> users(all);
            default -> throw new IllegalStateException("Nothing says of which workspace a row of " + table.name());
        };
    }

    /// Members, and whoever else a row names.
    private Rows users(List<ArchivedTable> all) {
        var named = all.stream()
                .filter(ArchivedTable::isOfAWorkspace)
                .flatMap(table -> table.users().stream()
                        .map(column -> "select %s from %s where workspace_id = ?".formatted(column, table.name())))
                .toList();
        return new Rows("where id in (%s)".formatted(String.join(" union ", named)), named.size(), workspace);
    }

    private void object(ZipOutputStream zip, String name, Object content) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(json.writeValueAsBytes(content));
        zip.write('\n');
        zip.closeEntry();
    }

    /// Packs bytes only as far as their letters go. A file that somebody dropped may be one line a million times,
    /// and an archive that unpacks into far more than it has is not restored.
    private static final class Zip extends ZipOutputStream {

        Zip(OutputStream out) {
            super(out, StandardCharsets.UTF_8);
        }

        void packs(ArchivedTable table) {
            def.setStrategy(table.holdsBytes() ? Deflater.HUFFMAN_ONLY : Deflater.DEFAULT_STRATEGY);
        }
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
