package app.kith.bench.imports;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All rows that an import wrote, to be written once more by nothing but batches of inserts: what the same
/// rows cost a program that reads the file and writes each person with all that belongs to them, with every index there
/// is. In between they lie in files, of which one row at a time is in memory.
final class BareRows {
    /// What is told of each person, in an order in which it can be filled. What the import needs for itself alone (the
    /// file, its progress) is not among them.
    static final List<String> OF_PEOPLE = List.of(
            "contact_handle",
            "contact_fact",
            "contact_date",
            "contact_tag",
            "contact_key",
            "person_text",
            "import_row",
            "import_change");

    static final List<String> TABLES =
            Stream.concat(Stream.of("tag", "contact"), OF_PEOPLE.stream()).toList();

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

    private static final int PEOPLE = 1_000;

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

    /// In the order in which the file named the people, which is that of their ids.
    ///
    /// @param which of which workspace
    BareRows take(Connection from, String which) throws SQLException, IOException {
        take(from, "tag", which);
        take(from, "contact", which + " order by id");
        for (var table : OF_PEOPLE) take(from, table, which + " order by contact_id");
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

    /// A thousand people after the other, each batch committed.
    void put(Connection to) throws SQLException, IOException {
        put(to, "tag");
        var tables = new ArrayList<BareTable>();
        try (var people = new BareTable(file("contact"), "contact", to)) {
            for (var table : OF_PEOPLE) tables.add(new BareTable(file(table), table, to));
            while (people.hasMore()) {
                var ids = new HashSet<>();
                while (people.hasMore() && ids.size() < PEOPLE) ids.add(people.add("ID"));
                people.write();
                for (var table : tables) {
                    while (table.hasMore() && ids.contains(table.cell("CONTACT_ID"))) table.add("CONTACT_ID");
                    table.write();
                }
            }
            counts.put("contact", people.written());
            for (var table : tables) counts.put(table.name(), table.written());
        } finally {
            for (var table : tables) table.close();
        }
    }

    private void put(Connection to, String table) throws SQLException, IOException {
        try (var rows = new BareTable(file(table), table, to)) {
            while (rows.hasMore()) rows.add();
            rows.write();
            counts.put(table, rows.written());
        }
    }

    private Path file(String table) {
        return folder.resolve(table + ".rows");
    }
}
