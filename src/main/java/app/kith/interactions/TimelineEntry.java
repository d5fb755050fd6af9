package app.kith.interactions;

import app.kith.interactions.favours.GiveAndTake;
import app.kith.interactions.passing.PassingOn;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An interaction as a timeline shows it.
///
/// @param version to be handed back with an edit
/// @param favours what one did for them and asked of them
/// @param passing what they were asked to pass on; null for nothing
/// @param newcomers who came of that
/// @param people everybody who took part beside the user
public record TimelineEntry(
        InteractionId id,
        int version,
        InteractionKind kind,
        Direction direction,
        LocalDate day,
        @Nullable LocalTime time,
        Instant occurredAt,
        @Nullable Integer minutes,
        @Nullable Tone tone,
        @Nullable String note,
        GiveAndTake favours,
        @Nullable PassingOn passing,
        List<PersonRef> newcomers,
        List<PersonRef> people) {

    /// The same without naming those people.
    TimelineEntry without(Set<ContactId> hidden) {
        var others =
                people.stream().filter(person -> !hidden.contains(person.id())).toList();
        var came = newcomers.stream()
                .filter(person -> !hidden.contains(person.id()))
                .toList();
        var told = passing == null ? null : passing.without(hidden);
        return new TimelineEntry(
                id, version, kind, direction, day, time, occurredAt, minutes, tone, note, favours, told, came, others);
    }

    /// The same interaction as it would be told anew, to edit it or to bring it back.
    public NewInteraction retold() {
        return new NewInteraction(
                kind,
                direction,
                people.stream().map(PersonRef::id).collect(Collectors.toCollection(LinkedHashSet::new)),
                day,
                time,
                minutes,
                tone,
                note,
                favours,
                passing);
    }
}
