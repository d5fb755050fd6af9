package app.kith.reach.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/// What a picture shows, as a table of words.
class FactTable extends NativeTable {
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r\\n＝＋－＠-].*", Pattern.DOTALL);

    private final List<String> heads;
    private final NativeTableBody body = new NativeTableBody();
    private final int most;
    private List<List<String>> rows = List.of();

    FactTable(String... heads) {
        this(Integer.MAX_VALUE, heads);
    }

    /// @param most how many rows are shown; the CSV has all of them
    FactTable(int most, String... heads) {
        this.most = most;
        this.heads = List.of(heads);
        addClassNames("kith-reach-page__table", "kith-num");
        var row = new NativeTableRow();
        for (var head : heads) {
            var cell = new NativeTableHeaderCell(head);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        var head = new NativeTableHeader();
        head.add(row);
        add(head, body);
    }

    /// The same as comma-separated values; what a spreadsheet would take for a formula begins with an
    /// apostrophe.
    String csv() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(heads);
            rows.forEach(row -> csv.writeRecord(row.stream()
                    .map(cell -> FORMULA.matcher(cell).matches() ? "'" + cell : cell)
                    .toList()));
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return text.toString();
    }

    void show(List<List<String>> rows) {
        this.rows = rows;
        body.removeAll();
        rows.stream().limit(most).forEach(cells -> {
            var row = new NativeTableRow();
            cells.forEach(cell -> {
                var written = new NativeTableCell(cell);
                written.getElement().setAttribute("dir", "auto");
                row.add(written);
            });
            body.add(row);
        });
    }
}
