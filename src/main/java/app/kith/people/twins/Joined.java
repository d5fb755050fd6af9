package app.kith.people.twins;

import app.kith.people.ContactId;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.Side;
import java.time.Instant;
import java.util.Map;

/// That somebody was joined into a person.
///
/// @param name what the one was called who is part of the other now
/// @param picks which side was taken for a field that both had
public record Joined(
        MergeId id, ContactId kept, ContactId merged, String name, Instant at, Map<ContactField, Side> picks) {}
