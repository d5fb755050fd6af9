package app.kith.people.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How long the bin still keeps somebody.
final class BinWords {
    private BinWords() {}

    /// "forgotten in 12 days".
    ///
    /// @param forgotten the day on which they are forgotten for good
    static String until(LocalDate forgotten, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, forgotten);
        return days < 1 ? "forgotten today" : days == 1 ? "forgotten tomorrow" : "forgotten in %d days".formatted(days);
    }
}
