package app.kith.engagement;

import app.kith.design.Words;
import java.time.LocalDate;
import java.util.Locale;

/// How long one has not talked, against how often one usually does, in words.
///
/// @param days since the last interaction
/// @param usualGapDays the pair's own usual gap, at least 1
public record Silence(int days, int usualGapDays) {

    /// "You usually talk every 5 weeks. It has been 9."; while it has not been that long, "The last time was 3 weeks
    /// ago."
    public String sentence() {
        return days > usualGapDays
                ? "You usually talk %s. %s.".formatted(Words.pace(usualGapDays), Words.gap(days, usualGapDays))
                : "You usually talk %s. The last time was %s.".formatted(Words.pace(usualGapDays), ago(days));
    }

    /// "today", "3 weeks ago"
    static String ago(int days) {
        return new Words(LocalDate.EPOCH.plusDays(days), Locale.ENGLISH).past(LocalDate.EPOCH);
    }
}
