package app.kith.engagement;

import app.kith.accounts.Workspaces;
import app.kith.engagement.score.Pace;
import app.kith.engagement.score.ScoredInteraction;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.InteractionLogged;
import app.kith.interactions.InteractionsChanged;
import app.kith.people.ContactId;
import app.kith.people.Standings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps scores in step with the log, in the transaction that changes it.
///
/// Whoever changes a relationship first takes hold of its person, always in the order of ids, so that nothing
/// is lost and nobody waits in a circle.
@Component
@Transactional
class ScoreKeeping {
    /// From so many people on, everybody in a circle is settled anew, not only they.
    private static final int MANY = 20;

    private static final Comparator<ContactId> BY_ID = Comparator.comparing(ContactId::value);

    private final RelationshipRepository relationships;
    private final Days days;
    private final InteractionLog log;
    private final Standings standings;
    private final KnownRanks ranks;
    private final Workspaces workspaces;

    ScoreKeeping(
            RelationshipRepository relationships,
            Days days,
            InteractionLog log,
            Standings standings,
            KnownRanks ranks,
            Workspaces workspaces) {
        this.relationships = relationships;
        this.days = days;
        this.log = log;
        this.standings = standings;
        this.ranks = ranks;
        this.workspaces = workspaces;
    }

    /// Adds one interaction in constant time, if everything before it is counted already. The log holds its
    /// people.
    @EventListener
    @Order(0)
    void on(InteractionLogged event) {
        var today = workspaces.today();
        if (event.weight() == 0 || event.day().isAfter(today)) return;
        var people = inOrder(event.people());
        var next = new Relationship.Latest(event.occurredAt(), event.id().value());
        var known = relationships.of(people).values();
        var isNext = event.day().isAfter(today.minusDays(Relationship.LAG))
                && known.stream().allMatch(one -> one.isFollowedBy(event.day(), next))
                && days.isSettled(today);
        if (isNext) {
            add(known, Relationship.scored(event.day(), event.direction(), event.weight()), next, today);
        } else {
            rebuildHeld(people, today);
            settleHeld(people, today, relationships.ranks());
        }
    }

    private void add(
            Collection<Relationship> known, ScoredInteraction interaction, Relationship.Latest next, LocalDate today) {
        var pace = new Pace(workspaces.settings().paceDays());
        var ranks = this.ranks.now();
        var added = new ArrayList<Relationship>();
        for (var one : known) {
            var after = one.add(interaction, next);
            var from = one.now().rankWeight();
            var to = after.now().rankWeight();
            ranks = ranks.raised(from, to);
            this.ranks.raise(from, to);
            added.add(after);
        }
        var others = ranks;
        var settled = added.stream()
                .map(one -> one.on(today.toEpochDay(), pace, others))
                .toList();
        relationships.saveNow(settled);
        standings.record(settled.stream().map(Relationship::standing).toList());
    }

    /// Works out these people anew from the log.
    @EventListener
    @Order(0)
    void on(InteractionsChanged event) {
        var today = workspaces.today();
        var people = new TreeSet<>(BY_ID);
        people.addAll(event.people());
        if (people.size() >= MANY) people.addAll(relationships.inCircles());
        standings.hold(people);
        rebuildHeld(inOrder(event.people()), today);
        settleHeld(people, today, relationships.ranks(), Set.copyOf(event.people()));
    }

    /// Works out the states of these people anew, but not yet what is shown of them.
    void rebuild(Collection<ContactId> people, LocalDate today) {
        var ordered = inOrder(people);
        standings.hold(ordered);
        rebuildHeld(ordered, today);
    }

    /// Brings what is shown of these people up to today.
    void settle(Collection<ContactId> people, LocalDate today, Ranks ranks) {
        var ordered = inOrder(people);
        standings.hold(ordered);
        settleHeld(ordered, today, ranks);
    }

    /// Brings what is shown of people up to today and leaves them in their places. Nobody else can change
    /// them meanwhile.
    void leave(Collection<Relationship> held, LocalDate today) {
        var pace = new Pace(workspaces.settings().paceDays());
        var left =
                held.stream().map(one -> one.inPlace(today.toEpochDay(), pace)).toList();
        relationships.saveShown(left);
        standings.record(left.stream().map(Relationship::standing).toList());
    }

    /// Changes a choice of the user, and what follows from it.
    void choose(Collection<ContactId> contacts, UnaryOperator<Relationship> choice) {
        choose(contacts, choice, held -> {});
    }

    /// @param first what is to be done as soon as nobody else can change these people
    void choose(
            Collection<ContactId> contacts, UnaryOperator<Relationship> choice, Consumer<Collection<ContactId>> first) {
        var people = inOrder(contacts);
        standings.hold(people);
        first.accept(people);
        relationships.save(
                relationships.of(people).values().stream().map(choice).toList());
        settleHeld(people, workspaces.today(), relationships.ranks());
    }

    private void rebuildHeld(List<ContactId> people, LocalDate today) {
        ranks.forget();
        for (int from = 0; from < people.size(); from += RelationshipRepository.CHUNK) {
            var some = people.subList(from, Math.min(from + RelationshipRepository.CHUNK, people.size()));
            relationships.save(new Rebuild(today.toEpochDay()).of(relationships.of(some), log));
        }
    }

    private void settleHeld(Collection<ContactId> people, LocalDate today, Ranks ranks) {
        settleHeld(people, today, ranks, Set.copyOf(people));
    }

    /// @param changed who is written whatever comes out; of the others only those who are shown differently now
    private void settleHeld(Collection<ContactId> people, LocalDate today, Ranks ranks, Set<ContactId> changed) {
        var pace = new Pace(workspaces.settings().paceDays());
        var all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += RelationshipRepository.CHUNK) {
            var some = all.subList(from, Math.min(from + RelationshipRepository.CHUNK, all.size()));
            var moved = relationships.of(some).values().stream()
                    .flatMap(one -> {
                        var settled = one.on(today.toEpochDay(), pace, ranks);
                        return changed.contains(one.contact()) || !settled.equals(one)
                                ? Stream.of(settled)
                                : Stream.empty();
                    })
                    .toList();
            relationships.saveShown(moved);
            standings.record(moved.stream().map(Relationship::standing).toList());
        }
    }

    private static List<ContactId> inOrder(Collection<ContactId> people) {
        return people.stream().distinct().sorted(BY_ID).toList();
    }
}
