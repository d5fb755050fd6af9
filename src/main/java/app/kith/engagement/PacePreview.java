package app.kith.engagement;

import app.kith.accounts.Workspaces;
import app.kith.engagement.score.Pace;
import app.kith.engagement.score.Score;
import app.kith.people.AddressBook;
import app.kith.people.Band;
import app.kith.people.PersonRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What another pace would make of the scores, worked out from what is stored; nothing is written.
@Service
@Transactional(readOnly = true)
public class PacePreview {
    /// The change is judged by so many people; where there are more, by every so-manieth in the order of
    /// scores.
    private static final int ASKED = 200;

    private final RelationshipRepository relationships;
    private final AddressBook people;
    private final Workspaces workspaces;

    PacePreview(RelationshipRepository relationships, AddressBook people, Workspaces workspaces) {
        this.relationships = relationships;
        this.people = people;
        this.workspaces = workspaces;
    }

    /// The scores of people from the warmest to the quietest, the warmest first, now and at that pace; empty
    /// while nobody has a score.
    ///
    /// @param days 30, 90 or 180
    public List<Change> of(int days) {
        var today = workspaces.today().toEpochDay();
        var from = new Pace(workspaces.settings().paceDays());
        var to = new Pace(days);
        var asked = people.refs(relationships.spread(ASKED)).values();
        var known = relationships.of(asked.stream().map(PersonRef::id).toList());
        return asked.stream()
                .flatMap(person -> change(person, Objects.requireNonNull(known.get(person.id())), today, from, to))
                .toList();
    }

    /// Those in whom one sees the difference: from each band in turn whoever changes most, so that not only
    /// the warmest are named; the warmest first.
    public static List<Change> telling(List<Change> changes, int limit) {
        var bands = new TreeMap<Band, List<Change>>();
        changes.stream()
                .sorted(Comparator.comparingInt((Change change) -> Math.abs(change.then() - change.now()))
                        .reversed())
                .forEach(change -> bands.computeIfAbsent(Band.of(change.now()), band -> new ArrayList<>())
                        .add(change));
        var chosen = new ArrayList<Change>();
        for (int place = 0; chosen.size() < Math.min(limit, changes.size()); place++) {
            for (var band : bands.values()) {
                if (place < band.size() && chosen.size() < limit) chosen.add(band.get(place));
            }
        }
        chosen.sort(Comparator.comparingInt(Change::now).reversed());
        return List.copyOf(chosen);
    }

    private static Stream<Change> change(PersonRef person, Relationship one, long today, Pace from, Pace to) {
        var day = one.dayOf(today);
        var now = Score.of(one.now(), day, from);
        var then = Score.of(one.now(), day, to);
        return now.isEmpty() || then.isEmpty()
                ? Stream.empty()
                : Stream.of(new Change(person, now.get().score(), then.get().score()));
    }

    /// By how many points most scores change: half of them by more, half by less.
    ///
    /// @param changes at least one
    public static int typical(List<Change> changes) {
        var points = changes.stream()
                .mapToInt(change -> change.then() - change.now())
                .sorted()
                .toArray();
        return points[points.length / 2];
    }

    /// One person's score now and at the other pace.
    public record Change(PersonRef person, int now, int then) {}
}
