package app.kith.engagement;

import app.kith.design.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long one has not talked, against how often one usually does.
///
/// @param days since the last interaction
/// @param usualGapDays the pair's own usual gap, at least 1; absent while they were in touch on a single day
public record Silence(int days, @Nullable Integer usualGapDays) {

    /// @param today an epoch day
    /// @return nothing where nothing is logged
    static Optional<Silence> of(Relationship one, long today) {
        var state = one.now();
        if (state.isEmpty()) return Optional.empty();
        var gap = state.activeDays() > 1 ? one.shown().usualGapDays() : null;
        return Optional.of(new Silence(Math.toIntExact(one.dayOf(today) - state.last()), gap));
    }

    /// "You usually talk every 5 weeks. It has been 9."; while it has not been that long, "You usually talk
    /// every 5 weeks. The last time was 3 weeks ago."
    public String sentence() {
        if (usualGapDays == null) return "The last time was %s.".formatted(ago());
        return days > usualGapDays
                ? "You usually talk %s. %s.".formatted(Words.pace(usualGapDays), Words.gap(days, usualGapDays))
                : "You usually talk %s. The last time was %s.".formatted(Words.pace(usualGapDays), ago());
    }

    private String ago() {
        return new Words(LocalDate.EPOCH.plusDays(days), Locale.ENGLISH).past(LocalDate.EPOCH);
    }
}
