package app.kith.exchange.archive;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which tables the archive holds, in an order in which they can be filled: whatever a row points to comes
/// before it. Read from the database itself, so that nothing can be forgotten; what is left out is named here
/// with its reason.
final class ArchiveSchema {
    /// Tables that are not taken along.
    static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("persistent_logins", "secret: who is signed in on which computer"),
            Map.entry("sign_in_failure", "of the moment: wrong passwords in a row"),
            Map.entry("sign_up_gate", "every Kith has its own: one row, locked by whoever signs up"),
            Map.entry("person_text", "made anew from what it comes from, see TextUpkeep"),
            Map.entry("search_change", "of the moment: what the index beside the database has yet to take in"),
            Map.entry("contact_key", "made anew from handles and names, see ContactKeys"),
            Map.entry("contact_keys_written", "whose keys are made"));

    /// Of these, one workspace's archive takes nothing: they let somebody in, or act in somebody's name.
    static final Map<String, List<String>> SECRETS =
            Map.of("app_user", List.of("password_hash"), "mail_server", List.of("password"));

    /// Tables that hold nothing but a secret.
    static final Set<String> SECRET_TABLES = Set.of("calendar_feed");

    private static final String HISTORY = "flyway_schema_history";

    private final Connection connection;
    private final DatabaseMetaData database;

    private ArchiveSchema(Connection connection) throws SQLException {
        this.connection = connection;
        database = connection.getMetaData();
    }

    /// @param withSecrets whether the archive is for whoever runs the server
    static List<ArchivedTable> read(Connection connection, boolean withSecrets) throws SQLException {
        var schema = new ArchiveSchema(connection);
        var tables = schema.tables();
        return withSecrets
                ? tables
                : tables.stream()
                        .filter(table -> !SECRET_TABLES.contains(table.name()))
                        .map(table -> table.without(SECRETS.getOrDefault(table.name(), List.of())))
                        .toList();
    }

    private List<ArchivedTable> tables() throws SQLException {
        var waiting = new TreeMap<String, ArchivedTable>();
        var needs = new LinkedHashMap<String, Set<String>>();
        for (var name : names()) {
            var links = links(name);
            waiting.put(name, table(name, links));
            var needed = new TreeSet<>(links.values());
            needed.remove(name);
            needed.removeAll(LEFT_OUT.keySet());
            needs.put(name, needed);
        }
        var ordered = new ArrayList<ArchivedTable>();
        var done = new HashSet<String>();
        while (!waiting.isEmpty()) {
            var next = waiting.keySet().stream()
                    .filter(name -> done.containsAll(needs.getOrDefault(name, Set.of())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables point to each other in a circle"));
            var table = waiting.remove(next);
            done.add(next);
            if (table != null) ordered.add(table);
        }
        return ordered;
    }

    private ArchivedTable table(String name, Map<String, String> links) throws SQLException {
        return new ArchivedTable(name, columns(name), key(name), columnsTo(name, links), columnsTo("app_user", links));
    }

    private static List<String> columnsTo(String table, Map<String, String> links) {
        return links.entrySet().stream()
                .filter(link -> link.getValue().equals(table))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private List<String> names() throws SQLException {
        var names = new TreeSet<String>();
        try (var rows = database.getTables(connection.getCatalog(), connection.getSchema(), null, null)) {
            while (rows.next()) {
                var name = small(rows.getString("TABLE_NAME"));
                var isTable = Set.of("TABLE", "BASE TABLE").contains(rows.getString("TABLE_TYPE"));
                if (isTable && !name.startsWith(HISTORY) && !LEFT_OUT.containsKey(name)) names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private List<ArchivedColumn> columns(String table) throws SQLException {
        var columns = new ArrayList<ArchivedColumn>();
        try (var rows = database.getColumns(connection.getCatalog(), connection.getSchema(), written(table), null)) {
            while (rows.next()) {
                columns.add(new ArchivedColumn(
                        small(rows.getString("COLUMN_NAME")), ArchivedColumn.Kind.of(rows.getString("TYPE_NAME"))));
            }
        }
        columns.sort(Comparator.comparing(ArchivedColumn::name));
        return columns;
    }

    private List<String> key(String table) throws SQLException {
        var key = new TreeMap<Integer, String>();
        try (var rows = database.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), written(table))) {
            while (rows.next()) key.put(rows.getInt("KEY_SEQ"), small(rows.getString("COLUMN_NAME")));
        }
        return List.copyOf(key.values());
    }

    /// Column by column, which table it points to.
    private Map<String, String> links(String table) throws SQLException {
        var links = new TreeMap<String, String>();
        try (var rows = database.getImportedKeys(connection.getCatalog(), connection.getSchema(), written(table))) {
            while (rows.next()) {
                links.put(small(rows.getString("FKCOLUMN_NAME")), small(rows.getString("PKTABLE_NAME")));
            }
        }
        return links;
    }

    private String written(String name) throws SQLException {
        return database.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
