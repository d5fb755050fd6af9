package app.kith.people.joining;

import app.kith.people.ContactProfile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody else changed of a person while one was editing them.
///
/// @param who what they are called; null where it was a job, such as an import, or somebody who left
/// @param isMe whether it was the user themselves, in another window
/// @param at when they saved
/// @param person as they left them
/// @param edits theirs and mine together
public record OtherEdit(@Nullable String who, boolean isMe, Instant at, ContactProfile person, TwoEdits edits) {}
