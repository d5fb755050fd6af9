package app.kith.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How one stands with a person, kept beside them so that lists can show and sort by it.
///
/// @param score the engagement score, 0 to 100; absent while nothing is logged
/// @param scoreBefore the score 90 days ago; absent when nothing was logged by then
/// @param circlePinned whether the user chose the circle, instead of the rank
/// @param usualGapDays the pair's own usual gap
/// @param paceDays the pace the user set
/// @param dueOn the day by which that pace asks for a word
/// @param letGoOn the day from which on the user let them go, and Kith suggests no word with them
public record Standing(
        @Nullable Integer score,
        @Nullable Integer scoreBefore,
        Circle circle,
        boolean circlePinned,
        @Nullable LocalDate lastInteraction,
        @Nullable Integer usualGapDays,
        @Nullable Integer paceDays,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate letGoOn) {

    /// Somebody nothing is logged with yet.
    public static final Standing NEW = new Standing(null, null, Circle.KNOWN, false, null, null, null, null, null);

    public boolean isLetGo() {
        return letGoOn != null;
    }

    public boolean isNew() {
        return score == null;
    }

    /// The band of the score; absent while there is no score.
    public @Nullable Band band() {
        return score == null ? null : Band.of(score);
    }

    /// Steady while there is nothing to compare with.
    public Trend trend() {
        return Trend.of(score, scoreBefore);
    }
}
