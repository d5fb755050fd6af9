package app.kith.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Which columns a column is joined with, and what is put between their values. A row without a value for one
/// of them has nothing there, nor a separator.
///
/// @param columns the others, in the order in which they follow on the first
public record ColumnJoin(List<Integer> columns, String separator) {

    public ColumnJoin {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) throw new IllegalArgumentException("A column is joined with another one");
        if (separator.length() > ColumnSplit.LONGEST_SEPARATOR)
            throw new IllegalArgumentException(
                    "A separator has at most %d characters".formatted(ColumnSplit.LONGEST_SEPARATOR));
    }

    /// The values of a row as one.
    ///
    /// @param first the column that they are joined to
    public String of(int first, IntFunction<String> cell) {
        var values = new ArrayList<String>();
        if (!cell.apply(first).isEmpty()) values.add(cell.apply(first));
        for (var column : columns) if (!cell.apply(column).isEmpty()) values.add(cell.apply(column));
        return String.join(separator, values);
    }
}
