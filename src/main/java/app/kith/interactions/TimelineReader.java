package app.kith.interactions;

import app.kith.interactions.passing.PassingOn;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what a timeline shows of interactions, in a handful of statements for all of them.
@Component
class TimelineReader {
    private final InteractionRepository interactions;
    private final PassingRows passing;
    private final AddressBook people;

    TimelineReader(InteractionRepository interactions, PassingRows passing, AddressBook people) {
        this.interactions = interactions;
        this.passing = passing;
        this.people = people;
    }

    /// Interactions with who took part and what was passed on, in their order.
    List<TimelineEntry> entries(List<Interaction> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(one -> one.id().value()).toList();
        var who = new HashMap<UUID, List<ContactId>>();
        interactions
                .participantsOf(ids)
                .forEach(row -> who.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add(new ContactId((UUID) row[1])));
        var passed = passing.of(ids);
        var refs = people.refs(Stream.concat(
                        who.values().stream().flatMap(List::stream),
                        passed.values().stream().flatMap(one -> one.newcomers().stream()))
                .distinct()
                .toList());
        return found.stream()
                .map(one -> entry(
                        one,
                        who.getOrDefault(one.id().value(), List.of()),
                        passed.get(one.id().value()),
                        refs))
                .toList();
    }

    /// The same for the page of a person, on which whoever else lies in the bin is not named.
    List<TimelineEntry> shownTo(ContactId contact, List<Interaction> found) {
        var entries = entries(found);
        var others = entries.stream()
                .flatMap(entry -> Stream.concat(entry.people().stream(), entry.newcomers().stream()))
                .map(PersonRef::id)
                .filter(id -> !id.equals(contact))
                .distinct()
                .toList();
        var hidden = others.isEmpty() ? Set.<ContactId>of() : Set.copyOf(people.inBin(others));
        return hidden.isEmpty()
                ? entries
                : entries.stream().map(entry -> entry.without(hidden)).toList();
    }

    private static TimelineEntry entry(
            Interaction one, List<ContactId> who, @Nullable PassingOn passed, Map<ContactId, PersonRef> refs) {
        return new TimelineEntry(
                one.id(),
                one.version(),
                one.kind(),
                one.direction(),
                one.day(),
                one.time(),
                one.occurredAt(),
                one.minutes(),
                one.tone(),
                one.note(),
                one.favours(),
                passed,
                passed == null
                        ? List.of()
                        : passed.newcomers().stream()
                                .filter(refs::containsKey)
                                .map(refs::get)
                                .toList(),
                who.stream().filter(refs::containsKey).map(refs::get).toList());
    }
}
