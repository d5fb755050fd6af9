package app.kith.engagement;

import app.kith.accounts.Workspaces;
import app.kith.engagement.score.Pace;
import app.kith.engagement.score.Score;
import app.kith.people.AddressBook;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.PersonRef;
import app.kith.people.PersonRow;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What another pace would make of the scores, worked out from what is stored; nothing is written.
@Service
@Transactional(readOnly = true)
public class PacePreview {
    /// The change is judged by so many people, those with the highest scores.
    private static final int ASKED = 200;

    private static final PeopleOrder WARMEST_FIRST = new PeopleOrder(PeopleOrder.By.SCORE, true);

    private final RelationshipRepository relationships;
    private final AddressBook people;
    private final Workspaces workspaces;

    PacePreview(RelationshipRepository relationships, AddressBook people, Workspaces workspaces) {
        this.relationships = relationships;
        this.people = people;
        this.workspaces = workspaces;
    }

    /// The scores of the warmest people, the warmest first, now and at that pace; empty while nobody has a score.
    ///
    /// @param days 30, 90 or 180
    public List<Change> of(int days) {
        var today = workspaces.today().toEpochDay();
        var from = new Pace(workspaces.settings().paceDays());
        var to = new Pace(days);
        var warmest = people.search(PeopleFilter.EVERYONE, WARMEST_FIRST, 0, ASKED).stream()
                .map(PersonRow::person)
                .filter(person -> !person.standing().isNew())
                .toList();
        var known = relationships.of(warmest.stream().map(PersonRef::id).toList());
        return warmest.stream()
                .flatMap(person -> change(person, Objects.requireNonNull(known.get(person.id())), today, from, to))
                .toList();
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
