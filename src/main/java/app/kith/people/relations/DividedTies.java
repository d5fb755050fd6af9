package app.kith.people.relations;

import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.twins.Divisible;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Whom somebody else knew after all.
@Component
class DividedTies implements Divisible {
    private final TieRepository ties;
    private final AddressBook people;

    DividedTies(TieRepository ties, AddressBook people) {
        this.ties = ties;
        this.people = people;
    }

    @Override
    public String title() {
        return "Who they know";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Part> of(ContactId person, int limit, Words words) {
        var all = ties.of(person.value());
        var others = new HashSet<ContactId>();
        all.forEach(tie -> others.add(other(tie, person)));
        var refs = people.refs(others);
        var self = people.refs(List.of(person)).get(person);
        if (self == null) {
            return List.of();
        }
        return all.stream()
                .flatMap(tie -> Optional.ofNullable(refs.get(other(tie, person))).stream()
                        .map(other -> new Part(
                                tie.id(),
                                "%s: %s"
                                        .formatted(
                                                Words.isolated(other.name()),
                                                roleOfOther(tie, person).beside(self.callName())))))
                .sorted(Comparator.comparing(Part::said))
                .limit(limit)
                .toList();
    }

    @Override
    public void move(Collection<UUID> parts, ContactId from, ContactId to) {
        if (!parts.isEmpty()) {
            ties.of(from.value()).stream()
                    .filter(tie -> parts.contains(tie.id()))
                    .forEach(tie -> give(tie, from, to));
        }
    }

    /// What the other has already is not given twice.
    private void give(Tie tie, ContactId from, ContactId to) {
        tie.told()
                .with(to, from)
                .filter(given -> ties.named(given.key()).isEmpty())
                .ifPresent(tie::describe);
    }

    private static ContactId other(Tie tie, ContactId person) {
        var told = tie.told();
        return told.who().equals(person) ? told.whom() : told.who();
    }

    private static Role roleOfOther(Tie tie, ContactId person) {
        var told = tie.told();
        return told.who().equals(person) ? told.role().opposite() : told.role();
    }
}
