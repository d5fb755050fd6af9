package app.kith.people.relations;

import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.PersonRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who knows whom: what people are to each other, written once and read from both, and who introduced whom. People in
/// the bin are not shown, and come back with all they are to others.
@Service
@Transactional
public class WhoKnowsWhom {
    /// So many of the people somebody knows are shown, the warmest.
    public static final int MOST = 500;

    private final TieRepository ties;
    private final Links links;
    private final AddressBook people;

    WhoKnowsWhom(TieRepository ties, Links links, AddressBook people) {
        this.ties = ties;
        this.links = links;
        this.people = people;
    }

    /// Writes down what somebody is to somebody.
    ///
    /// @throws IllegalArgumentException with a sentence, when that is written down already
    /// @throws ChangedMeanwhile when one of them is no longer there
    public TieKey add(NewTie told) {
        var one = found(told.who());
        var other = found(told.whom());
        if (told.role().kind() == TieKind.INTRODUCED) {
            introduce(told);
        } else {
            refuseTwice(told, one, other);
            ties.save(new Tie(told));
        }
        return told.key();
    }

    /// Writes down many at once. What is there already is passed over, and so is whoever is no longer there.
    ///
    /// @return what was written
    public List<TieKey> addAll(Collection<NewTie> many) {
        var there = people.refs(many.stream()
                        .flatMap(told -> Stream.of(told.who(), told.whom()))
                        .distinct()
                        .toList())
                .keySet();
        var known =
                ties
                        .ofFirst(many.stream()
                                .map(told -> told.key().first().value())
                                .collect(Collectors.toSet()))
                        .stream()
                        .map(tie -> tie.told().key())
                        .collect(Collectors.toSet());
        var written = new ArrayList<TieKey>();
        for (var told : many) {
            if (there.contains(told.who()) && there.contains(told.whom()) && known.add(told.key())) {
                ties.save(new Tie(told));
                written.add(told.key());
            }
        }
        return written;
    }

    /// Writes something else in the place of what was written.
    ///
    /// @throws IllegalArgumentException with a sentence, when the new one is written down already
    /// @throws ChangedMeanwhile when the old one is no longer there
    public TieKey change(TieKey before, NewTie told) {
        var introductions = told.role().kind() == TieKind.INTRODUCED || before.kind() == TieKind.INTRODUCED;
        if (introductions) {
            remove(before);
            return add(told);
        }
        var tie = ties.named(before).orElseThrow(WhoKnowsWhom::gone);
        if (!told.key().equals(before)) {
            refuseTwice(told, found(told.who()), found(told.whom()));
        }
        tie.describe(told);
        return told.key();
    }

    /// Forgets what two people are to each other; they stay.
    ///
    /// @throws ChangedMeanwhile when it is no longer there
    public void remove(TieKey key) {
        if (key.kind() != TieKind.INTRODUCED) {
            ties.delete(ties.named(key).orElseThrow(WhoKnowsWhom::gone));
            return;
        }
        var first = found(key.first());
        var second = found(key.second());
        if (second.id().equals(first.details().introducedBy())) {
            introducedBy(first, null);
        } else if (first.id().equals(second.details().introducedBy())) {
            introducedBy(second, null);
        } else {
            throw gone();
        }
    }

    /// Forgets many at once; what is no longer there is passed over.
    public void removeAll(Collection<TieKey> keys) {
        var wanted = Set.copyOf(keys);
        ties.ofFirst(wanted.stream().map(key -> key.first().value()).collect(Collectors.toSet())).stream()
                .filter(tie -> wanted.contains(tie.told().key()))
                .forEach(ties::delete);
    }

    /// Whom a person knows, the warmest first; in three statements.
    @Transactional(readOnly = true)
    public List<TieRow> of(ContactId person) {
        var found = links.of(List.of(person), MOST);
        var refs = people.refs(found.stream().map(Link::far).toList());
        return found.stream()
                .filter(link -> refs.containsKey(link.far()))
                .map(link -> new TieRow(
                        person, Objects.requireNonNull(refs.get(link.far())), link.role(), link.note(), link.since()))
                .toList();
    }

    /// Through whom the user met a person, through whom that one, and so on; at most six.
    @Transactional(readOnly = true)
    public List<PersonRef> introducers(ContactId person) {
        var once = new LinkedHashSet<ContactId>();
        for (var one : links.introducers(person)) {
            if (one.equals(person) || !once.add(one)) {
                break;
            }
        }
        return new ArrayList<>(people.refs(once).values());
    }

    private void introduce(NewTie told) {
        var introduced = found(told.introduced());
        var introducer = found(told.introducer());
        var known = introduced.details().introducedBy();
        if (introducer.id().equals(known)) {
            throw new IllegalArgumentException("%s introduced you to %s: that is written down already"
                    .formatted(introducer.name(), introduced.name()));
        }
        if (known != null && people.profile(known).isPresent()) {
            throw new IllegalArgumentException("%s introduced you to %s. Remove that first"
                    .formatted(found(known).name(), introduced.name()));
        }
        if (introduced.id().equals(introducer.details().introducedBy())) {
            throw new IllegalArgumentException("%s introduced you to %s, so it cannot be the other way round too"
                    .formatted(introduced.name(), introducer.name()));
        }
        introducedBy(introduced, introducer.id());
    }

    private void introducedBy(ContactProfile person, @Nullable ContactId introducer) {
        people.edit(
                person.id(),
                person.version(),
                person.details().change().introducedBy(introducer).build());
    }

    private void refuseTwice(NewTie told, ContactProfile one, ContactProfile other) {
        ties.named(told.key()).ifPresent(tie -> {
            var there = tie.told();
            var role =
                    there.who().equals(told.who()) ? there.role() : there.role().opposite();
            throw new IllegalArgumentException(
                    "%s That is written down already".formatted(role.sentence(one.callName(), other.callName())));
        });
    }

    private ContactProfile found(ContactId id) {
        return people.profile(id).orElseThrow(() -> new ChangedMeanwhile("This person is no longer there."));
    }

    private static ChangedMeanwhile gone() {
        return new ChangedMeanwhile("Somebody else has removed this meanwhile.");
    }
}
