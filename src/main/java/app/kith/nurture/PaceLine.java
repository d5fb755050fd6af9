package app.kith.nurture;

import app.kith.people.ContactId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The pace of one person and how it stands.
///
/// @param lastPersonal the day of the newest personal interaction; absent while there is none
/// @param dueOn the day by which a word is due
/// @param pausedUntil the pace rests until then, if that day is still to come
/// @param postponedUntil the next word was put off until then
/// @param pauseReason why, in the user's words: "travelling"
/// @param source where the pace comes from
/// @param defaultId the default it comes from; absent for one's own
/// @param since the day it was set, from which it runs while nothing is logged
public record PaceLine(
        ContactId contact,
        Pace pace,
        @Nullable LocalDate lastPersonal,
        LocalDate dueOn,
        @Nullable LocalDate pausedUntil,
        @Nullable LocalDate postponedUntil,
        @Nullable String pauseReason,
        PaceSource source,
        LocalDate since,
        @Nullable UUID defaultId) {

    public boolean isOwn() {
        return source == PaceSource.OWN;
    }

    PaceRest rest() {
        return new PaceRest(since, pausedUntil, postponedUntil, pauseReason);
    }

    public boolean pausedOn(LocalDate today) {
        return pausedUntil != null && pausedUntil.isAfter(today);
    }
}
