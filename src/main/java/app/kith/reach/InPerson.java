package app.kith.reach;

import app.kith.engagement.Replies;
import app.kith.engagement.ReplyChance;
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
import app.kith.people.relations.Acquainted;
import app.kith.reach.model.Acquaintance;
import app.kith.reach.model.Audiences;
import app.kith.reach.model.PassingChance;
import app.kith.reach.model.SecondDegree;
import app.kith.reach.model.SecondDegree.Asked;
import app.kith.reach.model.ShareRate;
import java.util.ArrayList;
import java.util.HashMap;
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

    private final AddressBook people;
    private final Acquaintances acquaintances;
    private final OwnAudiences audiences;
    private final Passings passings;
    private final Replies replies;

    InPerson(
            AddressBook people,
            Acquaintances acquaintances,
            OwnAudiences audiences,
            Passings passings,
            Replies replies) {
        this.people = people;
        this.acquaintances = acquaintances;
        this.audiences = audiences;
        this.passings = passings;
        this.replies = replies;
    }

    /// Somebody who may be asked, and what speaks for them.
    ///
    /// @param acquainted whom they know
    /// @param reply how likely they answer
    /// @param carried what they passed on so far; null where they were never asked
    /// @param audience how many follow them; null where that is not known
    public record Candidate(
            PersonRef person,
            Asked<ContactId> asked,
            Acquainted acquainted,
            ReplyChance reply,
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

    /// Those in the closest touch, nobody with whom nothing is logged; in a fixed number of statements.
    ///
    /// @param connections how many somebody reaches of whom that is not known
    public Candidates closest(double connections) {
        return candidates(inTouch(), connections);
    }

    /// These people, as far as they are still there, and after them those in the closest touch, who may be
    /// added.
    public Candidates around(Set<ContactId> chosen, double connections) {
        var all = new ArrayList<>(people.refs(chosen).values());
        inTouch().stream().filter(person -> !chosen.contains(person.id())).forEach(all::add);
        return candidates(List.copyOf(all), connections);
    }

    private List<PersonRef> inTouch() {
        var order = new PeopleOrder(PeopleOrder.By.SCORE, true);
        return people.search(PeopleFilter.EVERYONE, order, 0, CANDIDATES).stream()
                .map(PersonRow::person)
                .filter(person -> person.standing().score() != null)
                .toList();
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
        var answers = replies.chances(ids);
        var soFar = passings.soFar();
        var usual = ShareRate.ASSUMED.after(soFar.passed(), soFar.asked()).mean();
        var all = refs.stream()
                .map(person -> {
                    var id = person.id();
                    var acquainted = known.getOrDefault(id, Acquainted.NOBODY);
                    var reply = answers.getOrDefault(id, ReplyChance.UNKNOWN);
                    var audience = followed.get(id);
                    var friends = likely(acquainted);
                    var sure = new Asked<>(id, chance(reply, carried.get(id), usual), MINUTES_EACH, friends, 0);
                    var reaches = audience == null ? connections : audience.followers();
                    return new Candidate(
                            person,
                            sure.reaching(Math.max(0, reaches - sure.acquaintances())),
                            acquainted,
                            reply,
                            carried.get(id),
                            audience);
                })
                .toList();
        return new Candidates(
                all,
                new SecondDegree<>(population(all.stream().map(Candidate::asked).toList())));
    }

    private static Map<ContactId, Double> likely(Acquainted acquainted) {
        var likely = new HashMap<ContactId, Double>();
        acquainted.known().forEach(friend -> likely.put(friend, 1.0));
        acquainted.circles().forEach((other, circles) -> likely.put(other, Acquaintance.sharing(circles)));
        return likely;
    }

    private static double chance(ReplyChance reply, @Nullable Carrier carried, double usual) {
        var passing = carried == null
                ? new PassingChance(reply.chance(), 0, 0)
                : new PassingChance(reply.chance(), carried.asked(), carried.passed());
        return passing.mean(usual, ReplyChance.USUAL);
    }

    /// Measured from how far the acquaintances that are known are the same people.
    private static @Nullable Double population(List<Asked<ContactId>> asked) {
        var sizes = asked.stream()
                .map(Asked::acquaintances)
                .filter(size -> size > 0)
                .toList();
        var strangers = new HashMap<ContactId, Double>();
        asked.forEach(one ->
                one.known().forEach((friend, sure) -> strangers.merge(friend, 1 - sure, (all, more) -> all * more)));
        var distinct = strangers.values().stream().mapToDouble(each -> 1 - each).sum();
        return SecondDegree.populationOf(new Audiences(sizes), distinct);
    }

    /// How many minutes it takes to write to so many people.
    public static long minutes(int notes) {
        return notes * (long) MINUTES_EACH;
    }
}
