package app.kith.people.twins;

import app.kith.people.ContactId;
import java.time.Instant;

/// That somebody was joined into a person.
///
/// @param name what the one was called who is part of the other now
public record Joined(MergeId id, ContactId kept, ContactId merged, String name, Instant at) {}
