package app.kith.bench.imports;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of one table, one after the other out of a file and into a database by batches.
final class BareTable implements AutoCloseable {
    private static final int BATCH = 1_000;

    private final String name;
    private final Connection to;
    private final DataInputStream in;
    private final List<String> columns = new ArrayList<>();
    private final PreparedStatement insert;
    private final @Nullable Object[] row;
    private boolean hasMore;
    private int waiting;
    private int written;

    BareTable(Path file, String name, Connection to) throws SQLException, IOException {
        this.name = name;
        this.to = to;
        this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
        for (int left = in.readInt(); left > 0; left--) columns.add(in.readUTF());
        var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        this.insert = to.prepareStatement(
                "insert into %s (%s) values (%s)".formatted(name, String.join(", ", columns), marks));
        this.row = new Object[columns.size()];
        read();
    }

    private void read() throws IOException {
        hasMore = in.readBoolean();
        for (int i = 0; hasMore && i < row.length; i++) row[i] = BareCell.read(in);
    }

    String name() {
        return name;
    }

    boolean hasMore() {
        return hasMore;
    }

    /// What the next row has in a column.
    @Nullable
    Object cell(String column) {
        return row[columns.indexOf(column)];
    }

    /// Puts the next row to the others that wait.
    ///
    /// @return what it has in a column
    @Nullable
    Object add(String column) throws SQLException, IOException {
        var cell = cell(column);
        add();
        return cell;
    }

    void add() throws SQLException, IOException {
        for (int i = 0; i < row.length; i++) insert.setObject(i + 1, row[i]);
        insert.addBatch();
        if (++waiting == BATCH) write();
        read();
    }

    /// Writes those that wait and commits.
    void write() throws SQLException {
        insert.executeBatch();
        to.commit();
        written += waiting;
        waiting = 0;
    }

    int written() {
        return written;
    }

    @Override
    public void close() throws SQLException, IOException {
        insert.close();
        in.close();
    }
}
