package app.kith.bench.imports;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All rows that an import wrote, to be written once more by nothing but batches of inserts: what the same
/// rows cost at the least, with every index there is. In between they lie in files, of which one row at a time is in
/// memory.
final class BareRows {
    /// In an order in which they can be filled. What the import needs for itself alone (the file, its
    /// progress) is not among them.
    static final List<String> TABLES = List.of(
            "tag",
            "contact",
            "contact_handle",
            "contact_fact",
            "contact_date",
            "contact_tag",
            "contact_key",
            "person_text",
            "import_row",
            "import_change");

    /// Rows that those point to.
    static final List<String> FIRST = List.of("workspace", "app_user", "membership", "import_batch");

    static final String OF_THE_LARGEST = """
             where workspace_id = (select workspace_id
                                     from contact
                                    group by workspace_id
                                    order by count(*) desc
                                    limit 1)
            """;

    /// Of the rows that came before those that are measured.
    static final String OF_THE_SMALLEST = OF_THE_LARGEST.replace(" desc", "");

    private static final int BATCH = 1_000;

    private final Path folder;
    private final Map<String, Integer> counts = new HashMap<>();

    /// @param folder where the rows rest in between
    BareRows(Path folder) {
        this.folder = folder;
    }

    /// What the others point to, of everybody.
    BareRows takeFirst(Connection from) throws SQLException, IOException {
        for (var table : FIRST) take(from, table, "");
        return this;
    }

    /// @param which of which workspace
    BareRows take(Connection from, String which) throws SQLException, IOException {
        for (var table : TABLES) take(from, table, which);
        return this;
    }

    private void take(Connection from, String table, String which) throws SQLException, IOException {
        Files.createDirectories(folder);
        try (var statement = from.createStatement();
                var found = statement.executeQuery("select * from " + table + which);
                var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(table))))) {
            var about = found.getMetaData();
            out.writeInt(about.getColumnCount());
            for (int i = 1; i <= about.getColumnCount(); i++) out.writeUTF(about.getColumnName(i));
            while (found.next()) {
                out.writeBoolean(true);
                for (int i = 1; i <= about.getColumnCount(); i++) BareCell.write(out, found.getObject(i));
            }
            out.writeBoolean(false);
        }
    }

    int count(String table) {
        return counts.getOrDefault(table, 0);
    }

    void putFirst(Connection to) throws SQLException, IOException {
        for (var table : FIRST) put(to, table);
    }

    /// Batch after batch, each committed.
    void put(Connection to) throws SQLException, IOException {
        for (var table : TABLES) put(to, table);
    }

    private void put(Connection to, String table) throws SQLException, IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file(table))))) {
            var names = new ArrayList<String>();
            for (int left = in.readInt(); left > 0; left--) names.add(in.readUTF());
            var marks = String.join(", ", Collections.nCopies(names.size(), "?"));
            var into = "insert into %s (%s) values (%s)".formatted(table, String.join(", ", names), marks);
            try (var insert = to.prepareStatement(into)) {
                int rows = 0;
                while (in.readBoolean()) {
                    for (int i = 1; i <= names.size(); i++) insert.setObject(i, BareCell.read(in));
                    insert.addBatch();
                    if (++rows % BATCH == 0) write(insert, to);
                }
                write(insert, to);
                counts.put(table, rows);
            }
        }
    }

    private static void write(PreparedStatement insert, Connection to) throws SQLException {
        insert.executeBatch();
        to.commit();
    }

    private Path file(String table) {
        return folder.resolve(table + ".rows");
    }
}
