package app.kith.nurture;

import app.kith.people.ContactId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The pace set for one person and how it stands.
///
/// @param lastPersonal the day of the newest personal interaction; absent while there is none
/// @param dueOn the day by which a word is due
/// @param pausedUntil the pace rests until then, if that day is still to come
public record PaceLine(
        ContactId contact,
        Pace pace,
        @Nullable LocalDate lastPersonal,
        LocalDate dueOn,
        @Nullable LocalDate pausedUntil) {

    public boolean pausedOn(LocalDate today) {
        return pausedUntil != null && pausedUntil.isAfter(today);
    }
}
