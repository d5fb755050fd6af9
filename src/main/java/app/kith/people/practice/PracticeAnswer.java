package app.kith.people.practice;

import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An answer that was given, to be handed back to [Practice#takeBack].
///
/// @param before what was written down of the person before it; null where the answer wrote nothing down
public record PracticeAnswer(
        UUID id, ContactId contact, @Nullable ContactDetails before) {}
