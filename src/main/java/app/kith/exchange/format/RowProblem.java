package app.kith.exchange.format;

import java.util.List;

/// What is odd about one row.
///
/// @param row the row's number, from 1
/// @param line the physical line on which it starts, from 1
/// @param sentence what is odd, for the person who imports; begins with a capital and ends without a full stop
/// @param cells as they stand in the file
public record RowProblem(long row, long line, String sentence, List<String> cells) {

    public RowProblem {
        cells = List.copyOf(cells);
    }
}
