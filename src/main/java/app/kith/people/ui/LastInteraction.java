package app.kith.people.ui;

import app.kith.design.Words;
import app.kith.people.Standing;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// When one was last in touch, in words, against the pace that was chosen or is usual.
///
/// @param when "9 weeks ago"
/// @param exactly the date behind it; null where nothing is logged
/// @param pace "usually every 5 weeks", "wants every 3 weeks"; null where none is known
/// @param late whether it has been longer than that
record LastInteraction(
        String when, @Nullable String exactly, @Nullable String pace, boolean late) {
    /// How much longer than usual a silence has to be before it is worth a colour.
    private static final double TOLERANCE = 1.3;

    /// The same for somebody in the bin, where no pace counts any more.
    ///
    /// @param until when they are forgotten
    LastInteraction inBin(String until) {
        return new LastInteraction(when, exactly, until, false);
    }

    static LastInteraction of(Standing standing, Words words) {
        var last = standing.lastInteraction();
        var when = last == null ? "nothing logged" : words.distance(last);
        var exactly = last == null ? null : words.weekdayAndDate(last);
        if (standing.paceDays() != null) {
            var due = standing.dueOn();
            var late = due != null && due.isBefore(words.today());
            return new LastInteraction(when, exactly, "your pace: " + Words.pace(standing.paceDays()), late);
        }
        var gap = standing.usualGapDays();
        if (gap == null || gap < 1 || last == null) {
            return new LastInteraction(when, exactly, null, false);
        }
        var late = ChronoUnit.DAYS.between(last, words.today()) > gap * TOLERANCE;
        return new LastInteraction(when, exactly, "usually " + Words.pace(gap), late);
    }
}
