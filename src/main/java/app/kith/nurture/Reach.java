package app.kith.nurture;

import app.kith.channels.ChannelKind;
import app.kith.people.ContactProfile;
import app.kith.people.PersonRef;
import org.jspecify.annotations.Nullable;

/// Somebody to reach today.
///
/// @param opener only for the first of the day, where something is known
/// @param way where a note to them is best sent; absent without a usable handle
/// @param minutes how long it will take
public record Reach(
        PersonRef person,
        Reason reason,
        @Nullable Opener opener,
        @Nullable Way way,
        int minutes) {
    /// A note or a short call, where nothing else is known.
    public static final int USUAL_MINUTES = 5;

    /// How long it takes: what was said of a promise, else [#USUAL_MINUTES].
    static int minutes(Reason reason) {
        return reason instanceof Reason.Promised(var task) && task.minutes() != null
                ? Math.max(1, task.minutes())
                : USUAL_MINUTES;
    }

    /// The best of them; null where there is none.
    static @Nullable Way way(ContactProfile profile) {
        return profile.details().ways().stream()
                .findFirst()
                .map(handle -> new Way(handle.channel(), handle.link().orElseThrow()))
                .orElse(null);
    }

    /// A handle that one click opens.
    public record Way(ChannelKind channel, String link) {}
}
