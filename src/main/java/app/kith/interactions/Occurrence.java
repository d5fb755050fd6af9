package app.kith.interactions;

import app.kith.people.ContactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// One interaction with one person as the engagement score sees it.
///
/// @param occurredAt what interactions of one day are ordered by
/// @param weight 0 to 1, by its kind
/// @param personal whether it resets the pace
public record Occurrence(
        ContactId contact,
        InteractionId interaction,
        LocalDate day,
        Instant occurredAt,
        Direction direction,
        double weight,
        boolean personal) {

    Occurrence(
            UUID contact,
            UUID interaction,
            LocalDate day,
            Instant occurredAt,
            Direction direction,
            double weight,
            boolean personal) {
        this(new ContactId(contact), new InteractionId(interaction), day, occurredAt, direction, weight, personal);
    }
}
