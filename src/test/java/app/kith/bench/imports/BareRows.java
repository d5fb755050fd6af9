package app.kith.bench.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// All rows that an import wrote, to be written once more by nothing but batches of inserts: what the same
/// rows cost at the least, with every index there is.
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

    private static final int BATCH = 1_000;

    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    /// Of the workspace that has the most people.
    static BareRows read(Connection connection) throws SQLException {
        var all = new BareRows();
        for (var table : FIRST) all.readTable(connection, table, "");
        for (var table : TABLES) all.readTable(connection, table, OF_THE_LARGEST);
        return all;
    }

    private void readTable(Connection connection, String table, String which) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from " + table + which)) {
            var about = found.getMetaData();
            var names = new ArrayList<String>();
            for (int i = 1; i <= about.getColumnCount(); i++) names.add(about.getColumnName(i));
            var read = new ArrayList<Object[]>();
            while (found.next()) {
                var row = new Object[names.size()];
                for (int i = 0; i < row.length; i++) row[i] = found.getObject(i + 1);
                read.add(row);
            }
            columns.put(table, names);
            rows.put(table, read);
        }
    }

    int count(String table) {
        return rows.getOrDefault(table, List.of()).size();
    }

    /// What the others point to.
    void writeFirst(Connection connection) throws SQLException {
        for (var table : FIRST) write(connection, table);
        connection.commit();
    }

    /// Batch after batch, each committed.
    void write(Connection connection) throws SQLException {
        for (var table : TABLES) write(connection, table);
    }

    private void write(Connection connection, String table) throws SQLException {
        var names = columns.getOrDefault(table, List.of());
        var marks = IntStream.range(0, names.size()).mapToObj(i -> "?").collect(Collectors.joining(", "));
        var into = "insert into %s (%s) values (%s)".formatted(table, String.join(", ", names), marks);
        try (var insert = connection.prepareStatement(into)) {
            int waiting = 0;
            for (var row : rows.getOrDefault(table, List.of())) {
                for (int i = 0; i < row.length; i++) insert.setObject(i + 1, row[i]);
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    connection.commit();
                    waiting = 0;
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }
}
