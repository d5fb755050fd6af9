package app.kith.exchange.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes the rows that were set aside as CSV in the file's own columns, with the line and the reason behind
/// them, so that they can be put right and imported again. UTF-8 with a byte order mark, for spreadsheets;
/// what a spreadsheet would take for a formula gets an apostrophe, which importing takes off again.
public final class ReportWriter implements AutoCloseable {

    static final String LINE = "Line";
    static final String WHY = "Why";

    private final CsvWriter csv;
    private final int columns;

    /// @param names the file's column names
    /// @param separator as in the file
    /// @throws UncheckedIOException if it cannot be written
    public ReportWriter(OutputStream out, List<String> names, char separator) {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            text.write('\ufeff');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.csv = CsvWriter.builder().fieldSeparator(separator).build(text);
        this.columns = names.size();
        var header = new ArrayList<String>();
        names.forEach(name -> header.add(Formula.defused(name)));
        header.add(LINE);
        header.add(WHY);
        csv.writeRecord(header);
    }

    /// @throws UncheckedIOException if it cannot be written
    public void write(RowProblem problem) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < columns; i++)
            cells.add(
                    i < problem.cells().size() ? Formula.defused(problem.cells().get(i)) : "");
        cells.add(String.valueOf(problem.line()));
        cells.add(problem.sentence());
        for (var i = columns; i < problem.cells().size(); i++)
            cells.add(Formula.defused(problem.cells().get(i)));
        csv.writeRecord(cells);
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
