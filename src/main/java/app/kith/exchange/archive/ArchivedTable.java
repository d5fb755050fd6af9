package app.kith.exchange.archive;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table as the archive holds it.
///
/// @param columns by name, without secrets the archive does not take
/// @param key the columns of the primary key, by which rows are ordered
/// @param within columns that point to a row of the same table, which may come later
/// @param users columns that point to a user
record ArchivedTable(
        String name, List<ArchivedColumn> columns, List<String> key, List<String> within, List<String> users) {
    static final String WORKSPACE = "workspace_id";

    ArchivedTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        within = List.copyOf(within);
        users = List.copyOf(users);
    }

    boolean isOfAWorkspace() {
        return has(WORKSPACE);
    }

    /// @param where which rows, or nothing for all
    /// @param collation by which texts are ordered as everywhere else, whatever the database's own language
    String select(String where, String collation) {
        var order = key.stream()
                .map(part -> column(part).kind() == ArchivedColumn.Kind.TEXT ? part + collation : part)
                .collect(Collectors.joining(", "));
        return "select %s from %s %s order by %s".formatted(names(), name, where, order);
    }

    /// The columns in their order, as parameters.
    String insert() {
        var parameters = Stream.generate(() -> "?").limit(columns.size()).collect(Collectors.joining(", "));
        return "insert into %s (%s) values (%s)".formatted(name, names(), parameters);
    }

    /// Sets one of the columns in [#within], by the key.
    String link(String column) {
        var by = key.stream().map(part -> part + " = ?").collect(Collectors.joining(" and "));
        return "update %s set %s = ? where %s".formatted(name, column, by);
    }

    ArchivedColumn column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    boolean has(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }

    boolean holdsBytes() {
        return columns.stream().anyMatch(column -> column.kind() == ArchivedColumn.Kind.BYTES);
    }

    /// The same without these columns.
    ArchivedTable without(List<String> some) {
        var others =
                columns.stream().filter(column -> !some.contains(column.name())).toList();
        var links = within.stream().filter(column -> !some.contains(column)).toList();
        return new ArchivedTable(name, others, key, links, users);
    }

    private String names() {
        return columns.stream().map(ArchivedColumn::name).collect(Collectors.joining(", "));
    }
}
