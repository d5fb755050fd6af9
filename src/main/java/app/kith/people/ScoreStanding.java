package app.kith.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What engagement says of one person, to be shown in lists.
///
/// @param score 0 to 100, absent when nothing is logged
/// @param scoreBefore the score 90 days ago
/// @param cooling whether they were established and have fallen silent for longer than usual
/// @param suggested the circle by rank; ignored where the user chose one
public record ScoreStanding(
        ContactId contact,
        @Nullable Integer score,
        @Nullable Integer scoreBefore,
        Circle suggested,
        @Nullable LocalDate lastInteraction,
        @Nullable Integer usualGapDays,
        boolean cooling) {

    /// Somebody who is not cooling.
    public ScoreStanding(
            ContactId contact,
            @Nullable Integer score,
            @Nullable Integer scoreBefore,
            Circle suggested,
            @Nullable LocalDate lastInteraction,
            @Nullable Integer usualGapDays) {
        this(contact, score, scoreBefore, suggested, lastInteraction, usualGapDays, false);
    }
}
