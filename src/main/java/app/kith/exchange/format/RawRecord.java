package app.kith.exchange.format;

import app.kith.exchange.entries.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One record as it stands in the file.
///
/// @param line the physical line it starts on, from 1
/// @param entry what it was laid out from, where the file is no table
record RawRecord(long line, List<String> cells, @Nullable Entry entry) {

    RawRecord(long line, List<String> cells) {
        this(line, cells, null);
    }

    boolean isBlank() {
        if (entry != null) return false;
        for (int column = 0; column < cells.size(); column++) if (!cell(column).isEmpty()) return false;
        return true;
    }

    /// Whether it has the column names once more, as in files that were put one behind the other.
    boolean repeats(List<String> header) {
        for (int column = 0; column < header.size(); column++)
            if (!header.get(column).equalsIgnoreCase(Cells.folded(cell(column)))) return false;
        return !header.isEmpty();
    }

    /// The cell, cleaned, in a table also of what [Formula] put before it; empty where a ragged row has none.
    String cell(int column) {
        if (column >= cells.size()) return "";
        var cell = cells.get(column);
        return Cells.clean(entry == null ? Formula.undefused(cell) : cell);
    }

    /// What a report shows: the entry as its file has it where that can be mended by hand, else the cells.
    List<String> reported() {
        return entry == null || entry.source() == null ? cells : List.of(entry.source());
    }
}
