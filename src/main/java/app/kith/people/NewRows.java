package app.kith.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Writes new rows into a table, in the present transaction. Where there are many, PostgreSQL takes them by
/// `copy`, which plans nothing for each; H2, and few of them, by batches of inserts.
@Component
public class NewRows {
    private static final int BATCH = 1_000;

    /// So few are inserted: a copy is begun and ended by messages of its own.
    private static final int FEW = 20;

    /// So many letters are sent at once.
    private static final int SENT = 1 << 16;

    private final JdbcTemplate jdbc;
    private final boolean isCopied;

    NewRows(JdbcTemplate jdbc, DatabaseKind database) {
        this.jdbc = jdbc;
        this.isCopied = database.isPostgres();
    }

    /// @param table and its columns, never of a user's choice
    /// @param cells what a row has in these columns, in their order
    public <T> void write(
            String table, List<String> columns, Collection<T> rows, Function<T, @Nullable Object[]> cells) {
        if (rows.isEmpty()) {
            return;
        }
        var into = "%s (%s)".formatted(table, String.join(", ", columns));
        if (isCopied && rows.size() > FEW) {
            jdbc.execute((Connection connection) -> copy(connection, into, rows, cells));
        } else {
            var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
            jdbc.batchUpdate("insert into %s values (%s)".formatted(into, marks), rows, BATCH, (statement, row) -> {
                int at = 1;
                for (var cell : cells.apply(row)) {
                    statement.setObject(at++, cell);
                }
            });
        }
    }

    private static <T> long copy(
            Connection connection, String into, Collection<T> rows, Function<T, @Nullable Object[]> cells)
            throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy %s from stdin".formatted(into));
        try {
            var text = new CopyText();
            for (var row : rows) {
                text.add(cells.apply(row));
                if (text.length() > SENT) {
                    send(text, copy);
                }
            }
            send(text, copy);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void send(CopyText text, CopyIn copy) throws SQLException {
        var bytes = text.take();
        copy.writeToCopy(bytes, 0, bytes.length);
    }
}
