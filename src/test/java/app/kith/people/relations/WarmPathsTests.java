package app.kith.people.relations;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.Statements;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ScoreStanding;
import app.kith.people.Standings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class WarmPathsTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final Role FRIEND = Role.of(TieKind.FRIEND, false);

    @Autowired
    WarmPaths paths;

    @Autowired
    WhoKnowsWhom knows;

    @Autowired
    AddressBook people;

    @Autowired
    Standings standings;

    @Autowired
    InteractionLog log;

    final Map<ContactId, Integer> scores = new HashMap<>();

    @Test
    void asksTheWarmFriendOfSomebodyNew() {
        var jorge = person("Jorge Sanz", null);
        var noor = person("Noor van Dalen", 62);
        var cool = person("Pavel Dvořáček", 12);
        knows.add(new NewTie(noor, Role.of(TieKind.COLLEAGUE, false), jorge));
        knows.add(new NewTie(cool, FRIEND, jorge));

        var path = paths.to(jorge).orElseThrow();

        assertThat(path.sentence()).isEqualTo("You could ask Noor, warm, who is Jorge’s colleague.");
        assertThat(path.hops()).isEqualTo(2);
    }

    @Test
    void goesThroughSomebodyNotWellKnownWhereThereIsNoOtherWay() {
        var jorge = person("Jorge Sanz", null);
        var ines = person("Inés Montalvo", 5);
        var noor = person("Noor van Dalen", 80);
        knows.add(new NewTie(ines, Role.of(TieKind.PARTNER, false), jorge));
        log.log(together(noor, ines));
        rescore();

        assertThat(paths.to(jorge).orElseThrow().sentence())
                .isEqualTo("You could ask Noor, bright, who was there with Inés once. Inés is Jorge’s partner.");
    }

    @Test
    void theWarmerOfTwoFriendsIsAsked() {
        var jorge = person("Jorge Sanz", null);
        var mild = person("Mild", 25);
        var bright = person("Bright", 100);
        knows.add(new NewTie(mild, FRIEND, jorge));
        knows.add(new NewTie(bright, FRIEND, jorge));

        assertThat(paths.to(jorge).orElseThrow().steps())
                .extracting(step -> step.person().name())
                .containsExactly("Bright");
        people.putInBin(List.of(bright));
        assertThat(paths.to(jorge).orElseThrow().steps())
                .extracting(step -> step.person().name())
                .containsExactly("Mild");
    }

    @Test
    void thereIsNoPathWhereNobodyOneIsInTouchWithLeadsThere() {
        var jorge = person("Jorge Sanz", null);
        var quiet = person("Quiet", 4);
        knows.add(new NewTie(quiet, FRIEND, jorge));

        assertThat(paths.to(jorge)).isEmpty();
    }

    @Test
    void isAsShortAsAnyThatCanBeFoundByTryingThemAll() {
        var random = new Random(7);
        for (int graph = 0; graph < 12; graph++) {
            scores.clear();
            var crowd = new ArrayList<ContactId>();
            for (int i = 0; i < 12; i++) {
                crowd.add(person("Person " + i, random.nextInt(4) == 0 ? null : random.nextInt(101)));
            }
            var edges = new HashMap<ContactId, Set<ContactId>>();
            for (int i = 0; i < 9 + graph; i++) {
                var one = crowd.get(random.nextInt(12));
                var other = crowd.get(random.nextInt(12));
                if (one.equals(other) || edges.getOrDefault(one, Set.of()).contains(other)) {
                    continue;
                }
                switch (random.nextInt(3)) {
                    case 0 -> log.log(together(one, other));
                    case 1 -> introduced(one, other, edges);
                    default -> knows.add(new NewTie(one, FRIEND, other));
                }
                connect(edges, one, other);
            }
            rescore();

            for (var end : crowd) {
                var found = paths.to(end);
                assertThat(found.isPresent() ? OptionalInt.of(found.get().cost()) : OptionalInt.empty())
                        .as("graph %d to %s", graph, end)
                        .isEqualTo(cheapest(end, edges));
                found.ifPresent(path -> assertThat(isWalked(path, end, edges)).isTrue());
            }
        }
    }

    @Test
    void asksTheDatabaseAFixedNumberOfTimes() {
        var crowd = people.addAll(
                IntStream.range(0, 400)
                        .mapToObj(i -> ContactDetails.named("Person " + i))
                        .toList(),
                false);
        var ties = new ArrayList<NewTie>();
        for (int i = 1; i < 400; i++) {
            ties.add(new NewTie(crowd.get(i), FRIEND, crowd.get(i / 6)));
        }
        knows.addAll(ties);

        assertThat(Statements.of(() -> paths.to(crowd.getFirst()))).hasSizeLessThanOrEqualTo(10);
    }

    private void introduced(ContactId one, ContactId by, Map<ContactId, Set<ContactId>> edges) {
        var details = people.profile(one).orElseThrow().details();
        if (details.introducedBy() != null) {
            knows.add(new NewTie(one, FRIEND, by));
            return;
        }
        people.edit(one, details.change().introducedBy(by).build());
    }

    /// Every walk of at most three people in between, tried.
    private OptionalInt cheapest(ContactId end, Map<ContactId, Set<ContactId>> edges) {
        return walks(List.of(end), 0, edges).min();
    }

    private IntStream walks(List<ContactId> walked, int cost, Map<ContactId, Set<ContactId>> edges) {
        var here = walked.getLast();
        var score = scores.get(here);
        var ends = walked.size() > 1 && score != null && score >= WarmPaths.LEAST_SCORE
                ? IntStream.of(cost)
                : IntStream.empty();
        if (walked.size() == WarmPaths.MOST_HOPS) {
            return ends;
        }
        var further = edges.getOrDefault(here, Set.of()).stream()
                .filter(next -> !walked.contains(next))
                .flatMapToInt(next -> {
                    var longer = new ArrayList<>(walked);
                    longer.add(next);
                    return walks(longer, cost + WarmPaths.cost(scores.get(next)), edges);
                });
        return IntStream.concat(ends, further);
    }

    private static boolean isWalked(WarmPath path, ContactId end, Map<ContactId, Set<ContactId>> edges) {
        var on = new ArrayList<>(
                path.steps().stream().map(step -> step.person().id()).toList());
        on.add(end);
        return IntStream.range(1, on.size())
                        .allMatch(
                                i -> edges.getOrDefault(on.get(i - 1), Set.of()).contains(on.get(i)))
                && new HashSet<>(on).size() == on.size();
    }

    private static void connect(Map<ContactId, Set<ContactId>> edges, ContactId one, ContactId other) {
        edges.computeIfAbsent(one, id -> new HashSet<>()).add(other);
        edges.computeIfAbsent(other, id -> new HashSet<>()).add(one);
    }

    private ContactId person(String name, Integer score) {
        var id = people.add(ContactDetails.named(name));
        scores.put(id, score);
        rescore();
        return id;
    }

    /// Logging an interaction scores the people; here the scores are chosen.
    private void rescore() {
        standings.record(scores.entrySet().stream()
                .map(each ->
                        new ScoreStanding(each.getKey(), each.getValue(), each.getValue(), Circle.KNOWN, TODAY, 10))
                .toList());
    }

    private static NewInteraction together(ContactId... with) {
        return new NewInteraction(
                InteractionKind.COFFEE, Direction.BOTH, Set.of(with), TODAY, null, 45, null, "At the market");
    }
}
