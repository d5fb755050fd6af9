package app.kith.exchange.export;

import app.kith.exchange.format.Formula;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A table as CSV (RFC 4180), in UTF-8 with a byte order mark, by which spreadsheets know it. What a
/// spreadsheet would take for a [Formula] is defused, which Kith's own import reverses.
final class CsvTable implements AutoCloseable {
    private final CsvWriter csv;
    private final int columns;

    /// @throws UncheckedIOException if it cannot be written
    CsvTable(OutputStream out, List<String> columns) {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            text.write('\ufeff');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        csv = CsvWriter.builder().build(text);
        this.columns = columns.size();
        csv.writeRecord(columns.stream().map(Formula::defused).toList());
    }

    /// @param cells one for each column; null for an empty one
    void row(List<? extends @Nullable Object> cells) {
        if (cells.size() != columns) throw new IllegalArgumentException("A row has a cell for each column");
        csv.writeRecord(cells.stream()
                .map(cell -> Formula.defused(Objects.toString(cell, "")))
                .toList());
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
