package app.kith.interactions;

import app.kith.people.ContactId;
import java.time.LocalDate;
import java.util.UUID;

/// Somebody who had the last personal word.
///
/// @param interaction that word
public record Unanswered(ContactId contact, InteractionId interaction, LocalDate day) {

    Unanswered(UUID contact, UUID interaction, LocalDate day) {
        this(new ContactId(contact), new InteractionId(interaction), day);
    }
}
