package app.kith.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A column as it was seen while looking through the whole file.
///
/// @param header the name as the file has it, which may be blank or occur twice
/// @param name unique in the file
/// @param values its first values, blank ones left out, long ones cut
/// @param filled how many rows have a value
public record ColumnSample(
        int column, String header, String name, List<String> values, long filled, DateOrder.Finding dates) {

    public ColumnSample {
        values = List.copyOf(values);
    }

    public boolean isEmpty() {
        return filled == 0;
    }

    /// Whether at least four in five of the values are so.
    boolean mostly(Predicate<String> test) {
        return !values.isEmpty() && values.stream().filter(test).count() * 5 >= values.size() * 4L;
    }

    /// Grows while the file is read.
    static final class Growing {

        private static final int VALUES = 50;
        private static final int LENGTH = 200;

        private final List<String> values = new ArrayList<>();
        private final DateOrder.Tally dates = new DateOrder.Tally();
        private long filled;

        void see(String value) {
            if (value.isEmpty()) return;
            filled++;
            dates.see(value);
            if (values.size() < VALUES) values.add(value.length() > LENGTH ? value.substring(0, LENGTH) : value);
        }

        boolean isEmpty() {
            return filled == 0;
        }

        ColumnSample grown(int column, String header, String name) {
            return new ColumnSample(column, header, name, values, filled, dates.finding());
        }
    }
}
