package app.kith.exchange.format;

import org.jspecify.annotations.Nullable;

/// Which number is the day in `3/9/2026`. All other ways to write a date need no telling.
public enum DateOrder {
    DAY_FIRST("day first"),
    MONTH_FIRST("month first");

    private final String label;

    DateOrder(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// What a column's values say about the order.
    ///
    /// @param order the likely one; day first if nothing tells
    /// @param example a value that could be read both ways, to ask about; null if none could, and nothing is to ask
    /// @param evidence a sentence on what makes the order likely; empty if there is nothing to ask
    public record Finding(DateOrder order, @Nullable String example, String evidence) {

        public boolean hasQuestion() {
            return example != null;
        }
    }

    /// Looks at a column's values as they pass.
    static final class Tally {

        private @Nullable String dayFirst;
        private @Nullable String monthFirst;
        private @Nullable String either;
        private int dayFirstCount;
        private int monthFirstCount;

        void see(String value) {
            var numbers = WrittenDate.leadingNumbers(value);
            if (numbers == null) return;
            if (numbers[0] > 12 && numbers[0] < 32 && numbers[1] <= 12) {
                dayFirstCount++;
                if (dayFirst == null) dayFirst = WrittenDate.withoutYear(value);
            } else if (numbers[1] > 12 && numbers[1] < 32 && numbers[0] <= 12) {
                monthFirstCount++;
                if (monthFirst == null) monthFirst = WrittenDate.withoutYear(value);
            } else if (either == null
                    && numbers[0] != numbers[1]
                    && PartialDay.read(value, DAY_FIRST).isPresent()) either = value;
        }

        Finding finding() {
            var order = monthFirstCount > dayFirstCount ? MONTH_FIRST : DAY_FIRST;
            return new Finding(order, either, either == null ? "" : evidence(order));
        }

        private String evidence(DateOrder order) {
            if (dayFirst != null && monthFirst != null)
                return "Some rows have %s and others %s.".formatted(dayFirst, monthFirst);
            var proof = dayFirst != null ? dayFirst : monthFirst;
            if (proof == null) return "No other row tells which it is.";
            return "Other rows have %s, so %s is likely.".formatted(proof, order.label());
        }
    }
}
