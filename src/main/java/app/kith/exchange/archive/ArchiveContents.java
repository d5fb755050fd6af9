package app.kith.exchange.archive;

import java.util.List;
import java.util.Map;

/// What an archive says it holds.
///
/// @param hasPasswords whether those in it sign in as before
/// @param accounts whoever works in one of its workspaces, owners first
/// @param rows how many, table by table
public record ArchiveContents(boolean hasPasswords, List<ArchivedAccount> accounts, Map<String, Long> rows) {

    public ArchiveContents {
        accounts = List.copyOf(accounts);
        rows = Map.copyOf(rows);
    }

    /// In words: "63 people, 1,204 interactions and 14 tasks".
    public String said() {
        return said(rows);
    }

    long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    static String said(Map<String, Long> rows) {
        return "%s, %s and %s"
                .formatted(
                        counted(rows, "contact", "person", "people"),
                        counted(rows, "interaction", "interaction", "interactions"),
                        counted(rows, "nurture_task", "task", "tasks"));
    }

    private static String counted(Map<String, Long> rows, String table, String one, String many) {
        long count = rows.getOrDefault(table, 0L);
        return "%,d %s".formatted(count, count == 1 ? one : many);
    }
}
