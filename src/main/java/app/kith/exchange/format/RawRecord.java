package app.kith.exchange.format;

import java.util.List;

/// One record as it stands in the file.
///
/// @param line the physical line it starts on, from 1
record RawRecord(long line, List<String> cells) {

    boolean isBlank() {
        for (var cell : cells) if (!Cells.clean(cell).isEmpty()) return false;
        return true;
    }

    /// The cell, cleaned; empty where a ragged row has none.
    String cell(int column) {
        return column < cells.size() ? Cells.clean(cells.get(column)) : "";
    }
}
