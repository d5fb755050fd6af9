package app.kith.interactions;

import app.kith.people.ContactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// A new interaction has been logged, in this transaction.
///
/// @param occurredAt what it is ordered by within its day
/// @param personal whether it resets the pace
public record InteractionLogged(
        InteractionId id,
        Set<ContactId> people,
        LocalDate day,
        Instant occurredAt,
        InteractionKind kind,
        Direction direction,
        double weight,
        boolean personal) {}
