package app.kith.interactions;

import app.kith.people.ContactId;
import app.kith.people.HeldPerson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A new interaction has been logged, in this transaction.
///
/// @param occurredAt what it is ordered by within its day
/// @param personal whether it resets the pace
/// @param held the people as they stood before it; nobody else can record anything of them until the transaction ends
public record InteractionLogged(
        InteractionId id,
        Set<ContactId> people,
        LocalDate day,
        Instant occurredAt,
        InteractionKind kind,
        Direction direction,
        double weight,
        boolean personal,
        @Nullable String note,
        List<HeldPerson> held) {

    /// Those of the people whom this holds for.
    public Set<ContactId> those(Predicate<HeldPerson> which) {
        return held.stream().filter(which).map(HeldPerson::contact).collect(Collectors.toSet());
    }
}
