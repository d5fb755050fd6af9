package app.kith.people.relations;

import app.kith.people.AddressBook;
import app.kith.people.Band;
import app.kith.people.ContactId;
import app.kith.people.spi.SharedInteractions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The way to somebody through people one knows, over what people are to each other, introductions and interactions
/// that they shared.
///
/// Asking a person costs 50 and as much more as their engagement score lacks of 100 (`150 - score`, 150 where
/// nothing is logged), whoever is on the way adding theirs. The path sought costs least; among those that cost
/// the same, the one with fewer people. The first on it must be somebody one is in touch with: mild at least.
///
/// It is sought from the far end, hop by hop, three statements each, whatever the size of the network. A hop goes on
/// from
/// the [#WIDTH] cheapest people of the one before over [#MOST_LINKS] links at most; within these bounds no path is
/// cheaper.
@Service
@Transactional(readOnly = true)
public class WarmPaths {
    /// The most steps from the user to the person.
    public static final int MOST_HOPS = 4;

    /// The lowest engagement score of somebody one can ask.
    public static final int LEAST_SCORE = Band.MILD.from();

    static final int WIDTH = 300;
    static final int MOST_LINKS = 3000;
    private static final int CHEAPEST = 50;

    private final Links links;
    private final ObjectProvider<SharedInteractions> shared;
    private final AddressBook people;

    WarmPaths(Links links, ObjectProvider<SharedInteractions> shared, AddressBook people) {
        this.links = links;
        this.shared = shared;
        this.people = people;
    }

    /// What asking somebody costs, 50 (bright) to 150 (nothing logged).
    static int cost(@Nullable Integer score) {
        return CHEAPEST + 100 - (score == null ? 0 : score);
    }

    /// The cheapest path to that person; empty where nobody one is in touch with leads there.
    public Optional<WarmPath> to(ContactId person) {
        var best = new HashMap<ContactId, Found>();
        var layer = Map.of(person, Found.end(person));
        @Nullable Found cheapest = null;
        for (int asked = 1; asked < MOST_HOPS && !layer.isEmpty(); asked++) {
            var reached = new LinkedHashMap<ContactId, Found>();
            for (var way : ways(layer.keySet())) {
                var next = Objects.requireNonNull(layer.get(way.near()));
                var step = next.before(way);
                var known = best.get(way.far());
                if (!way.far().equals(person) && (known == null || step.cost() < known.cost())) {
                    best.put(way.far(), step);
                    reached.put(way.far(), step);
                    if (step.canBeAsked() && (cheapest == null || step.cost() < cheapest.cost())) {
                        cheapest = step;
                    }
                }
            }
            var worthwhile = cheapest == null ? Integer.MAX_VALUE : cheapest.cost() - CHEAPEST;
            layer = reached.values().stream()
                    .filter(step -> step.cost() < worthwhile)
                    .sorted(Found.CHEAPEST_FIRST)
                    .limit(WIDTH)
                    .collect(Collectors.toMap(Found::person, step -> step, (one, same) -> one, LinkedHashMap::new));
        }
        return Optional.ofNullable(cheapest).flatMap(found -> path(found, person));
    }

    /// One link that can be walked.
    private record Way(
            ContactId near,
            ContactId far,
            @Nullable Role role,
            int times,
            @Nullable Integer score) {}

    /// The cheapest way known from somebody to the end.
    private record Found(
            ContactId person,
            int cost,
            @Nullable Way way,
            @Nullable Found next) {
        static final Comparator<Found> CHEAPEST_FIRST = Comparator.comparingInt(Found::cost)
                .thenComparing(found -> found.person().value());

        static Found end(ContactId person) {
            return new Found(person, 0, null, null);
        }

        Found before(Way to) {
            return new Found(to.far(), cost + WarmPaths.cost(to.score()), to, this);
        }

        boolean canBeAsked() {
            return way != null && way.score() != null && way.score() >= LEAST_SCORE;
        }
    }

    /// From these people one hop on. What people are to each other says more than that they were seen together, and an
    /// introduction less than the rest of it, so they come in this order.
    private List<Way> ways(Collection<ContactId> from) {
        var ways = new ArrayList<Way>();
        links.of(from, MOST_LINKS).stream()
                .sorted(Comparator.comparing(link -> link.role().kind() == TieKind.INTRODUCED))
                .map(link -> new Way(link.near(), link.far(), link.role(), 0, link.score()))
                .forEach(ways::add);
        var together = shared.stream()
                .flatMap(each -> each.with(from, MOST_LINKS).stream())
                .toList();
        var scores = links.scores(together.stream()
                .map(SharedInteractions.Together::other)
                .distinct()
                .toList());
        together.stream()
                .filter(both -> scores.containsKey(both.other()))
                .map(both -> new Way(both.one(), both.other(), null, both.times(), scores.get(both.other())))
                .forEach(ways::add);
        return ways;
    }

    private Optional<WarmPath> path(Found first, ContactId end) {
        var ways = new ArrayList<Way>();
        for (@Nullable Found at = first; at != null && at.way() != null; at = at.next()) {
            ways.add(at.way());
        }
        var ids = new ArrayList<>(ways.stream().map(Way::far).toList());
        ids.add(end);
        var refs = people.refs(ids);
        var to = refs.get(end);
        return to == null || refs.size() < ids.size()
                ? Optional.empty()
                : Optional.of(new WarmPath(
                        ways.stream()
                                .map(way -> new WarmPath.Step(
                                        Objects.requireNonNull(refs.get(way.far())), way.role(), way.times()))
                                .toList(),
                        to));
    }
}
