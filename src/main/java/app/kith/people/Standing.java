package app.kith.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a person stands with the workspace today. People lists read and sort by it; engagement
/// and nurture write it.
///
/// @param score engagement, 0 to 100; null while nothing is logged
/// @param scoreBefore the score 90 days ago; null while nothing was logged then
/// @param circlePinned whether a user chose the circle, so no suggestion may move it
/// @param lastInteraction day of the newest scored interaction
/// @param usualGapDays days that usually pass between two interactions; null while too few are known
/// @param paceDays days a user wants to pass at most; null where no pace is set
public record Standing(
        @Nullable Integer score,
        @Nullable Integer scoreBefore,
        Circle circle,
        boolean circlePinned,
        @Nullable LocalDate lastInteraction,
        @Nullable Integer usualGapDays,
        @Nullable Integer paceDays) {

    /// Somebody with nothing logged yet.
    public static final Standing NEW = new Standing(null, null, Circle.KNOWN, false, null, null, null);

    /// The band of the score; null while there is no score.
    public @Nullable Band band() {
        return score == null ? null : Band.of(score);
    }

    public Trend trend() {
        return Trend.of(score, scoreBefore);
    }

    /// Whether nothing is logged yet, so there is no score to show.
    public boolean isNew() {
        return score == null;
    }
}
