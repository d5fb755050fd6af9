package app.kith.reach;

import app.kith.interactions.passing.Carrier;
import app.kith.interactions.passing.Passings;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.OwnAudiences;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.PersonRef;
import app.kith.people.PersonRow;
import app.kith.people.relations.Acquaintances;
import app.kith.reach.model.Audiences;
import app.kith.reach.model.SecondDegree;
import app.kith.reach.model.SecondDegree.Asked;
import app.kith.reach.model.ShareRate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whom to ask in person to pass something on.
@Service
@Transactional(readOnly = true)
public class InPerson {
    /// What it takes to write to somebody as one writes to them alone, in minutes; assumed.
    public static final int MINUTES_EACH = 5;

    /// So many of those in the closest touch are thought of.
    public static final int CANDIDATES = 60;

    /// What is known beforehand of somebody counts like so many asks.
    private static final double PRIOR = 4;

    private static final double NO_SCORE = 0.1;

    private final AddressBook people;
    private final Acquaintances acquaintances;
    private final OwnAudiences audiences;
    private final Passings passings;

    InPerson(AddressBook people, Acquaintances acquaintances, OwnAudiences audiences, Passings passings) {
        this.people = people;
        this.acquaintances = acquaintances;
        this.audiences = audiences;
        this.passings = passings;
    }

    /// Somebody who may be asked, and what speaks for them.
    ///
    /// @param carried what they passed on so far; null where they were never asked
    /// @param audience how many follow them; null where that is not known
    public record Candidate(
            PersonRef person,
            Asked<ContactId> asked,
            @Nullable Carrier carried,
            OwnAudiences.@Nullable Largest audience) {}

    /// Those who may be asked, with the model that counts whom they reach.
    public record Candidates(List<Candidate> people, SecondDegree<ContactId> model) {
        public Candidate of(Asked<ContactId> asked) {
            return people.stream()
                    .filter(each -> each.asked().equals(asked))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// Those in the closest touch, in a fixed number of statements.
    ///
    /// @param connections how many somebody reaches of whom that is not known
    public Candidates closest(double connections) {
        var order = new PeopleOrder(PeopleOrder.By.SCORE, true);
        return candidates(
                people.search(PeopleFilter.EVERYONE, order, 0, CANDIDATES).stream()
                        .map(PersonRow::person)
                        .toList(),
                connections);
    }

    /// These people, as far as they are still there.
    public Candidates these(Set<ContactId> chosen, double connections) {
        return candidates(List.copyOf(people.refs(chosen).values()), connections);
    }

    private Candidates candidates(List<PersonRef> refs, double connections) {
        var ids = refs.stream().map(PersonRef::id).toList();
        var known = acquaintances.of(ids);
        var followed = audiences.of(ids);
        var carried = passings.of(ids);
        var soFar = passings.soFar();
        var usual = ShareRate.ASSUMED.after(soFar.passed(), soFar.asked()).mean();
        var all = refs.stream()
                .map(person -> {
                    var friends = known.getOrDefault(person.id(), Set.of());
                    var audience = followed.get(person.id());
                    var reaches = audience == null ? connections : audience.followers();
                    var asked = new Asked<>(
                            person.id(),
                            chance(person, carried.get(person.id()), usual),
                            MINUTES_EACH,
                            friends,
                            Math.max(0, reaches - friends.size()));
                    return new Candidate(person, asked, carried.get(person.id()), audience);
                })
                .toList();
        return new Candidates(all, new SecondDegree<>(population(known)));
    }

    /// What they did when they were asked, drawn towards what to expect of them beforehand: that they answer,
    /// as their score says, and pass it on like everybody.
    private static double chance(PersonRef person, @Nullable Carrier carried, double usual) {
        var score = person.standing().score();
        var beforehand = (score == null ? NO_SCORE : score / 100.0) * usual;
        return carried == null ? beforehand : (PRIOR * beforehand + carried.passed()) / (PRIOR + carried.asked());
    }

    private static @Nullable Double population(Map<ContactId, Set<ContactId>> known) {
        var sizes = known.values().stream()
                .filter(each -> !each.isEmpty())
                .map(each -> (double) each.size())
                .toList();
        var distinct = new HashSet<ContactId>();
        known.values().forEach(distinct::addAll);
        return SecondDegree.populationOf(new Audiences(sizes), distinct.size());
    }

    /// How many minutes it takes to write to so many people.
    public static long minutes(int notes) {
        return notes * (long) MINUTES_EACH;
    }
}
