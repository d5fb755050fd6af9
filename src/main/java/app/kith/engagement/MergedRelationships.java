package app.kith.engagement;

import app.kith.accounts.Workspaces;
import app.kith.engagement.score.CirclePlace;
import app.kith.engagement.score.CircleSize;
import app.kith.people.Circle;
import app.kith.people.ContactId;
import app.kith.people.ContactsMerged;
import app.kith.people.ContactsUnmerged;
import app.kith.people.MergeJournal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Scores follow a merge with the interactions; here go the things that no history tells: the pinned circle,
/// and the memory that keeps somebody in theirs.
@Component
@Transactional
class MergedRelationships {
    private static final String PLACE = "engagement.place";
    private static final String PIN = "engagement.pin";

    private final RelationshipRepository relationships;
    private final ScoreKeeping keeping;
    private final Engagement engagement;
    private final Workspaces workspaces;

    MergedRelationships(
            RelationshipRepository relationships, ScoreKeeping keeping, Engagement engagement, Workspaces workspaces) {
        this.relationships = relationships;
        this.keeping = keeping;
        this.engagement = engagement;
        this.workspaces = workspaces;
    }

    /// Before the interactions move, and the places with them.
    @EventListener
    @Order(-10)
    void notePlaces(ContactsMerged event) {
        relationships
                .of(List.of(event.kept(), event.merged()))
                .values()
                .forEach(one -> event.journal().note(PLACE, one.contact().value(), text(one, workspaces.today())));
    }

    @EventListener
    @Order(10)
    void on(ContactsMerged event) {
        var both = relationships.of(List.of(event.kept(), event.merged()));
        var merged = Objects.requireNonNull(both.get(event.merged()));
        var kept = Objects.requireNonNull(both.get(event.kept()));
        place(merged, CirclePlace.UNKNOWN);
        if (kept.pinned() == null && merged.pinned() != null) {
            event.journal().note(PIN, event.kept().value(), merged.pinned().name());
            engagement.keepIn(
                    List.of(event.kept()), Circle.valueOf(merged.pinned().name()));
        }
    }

    @EventListener
    @Order(10)
    void on(ContactsUnmerged event) {
        var kept =
                Objects.requireNonNull(relationships.of(List.of(event.kept())).get(event.kept()));
        var given = event.journal().contents(PIN).get(event.kept().value());
        if (given != null && kept.pinned() == CircleSize.valueOf(given)) {
            engagement.letRankDecide(List.of(event.kept()));
        }
        restorePlaces(event.kept(), event.merged(), event.journal());
    }

    /// The kept person's is that of before all merges; while others are left it goes on from what it is.
    /// Whoever is as they were on that very day is where they were, whatever the ranks were meanwhile.
    private void restorePlaces(ContactId kept, ContactId merged, MergeJournal journal) {
        var today = workspaces.today();
        var both = List.of(kept, merged);
        var places = journal.contents(PLACE);
        if (journal.passOn(PLACE, kept.value())) {
            places.remove(kept.value());
        }
        var asTheyWere = new ArrayList<Relationship>();
        relationships.of(both).values().forEach(one -> {
            var note = places.get(one.contact().value());
            if (note != null) {
                var restored = one.at(place(note));
                relationships.saveShown(List.of(restored));
                if (note.equals(text(restored, today))) {
                    asTheyWere.add(restored);
                }
            }
        });
        keeping.settle(both, today, relationships.ranks());
        keeping.leave(asTheyWere, today);
    }

    private void place(Relationship one, CirclePlace place) {
        relationships.saveShown(List.of(one.at(place)));
    }

    /// "CLOSE - 20409 322.5": the circle, since which day their rank is beyond it, and as of which day and of
    /// what rank weight that is.
    private static String text(Relationship one, LocalDate day) {
        var place = one.place();
        return "%s %s %d %s"
                .formatted(
                        place.circle(),
                        place.beyondSince() == null ? "-" : place.beyondSince(),
                        day.toEpochDay(),
                        one.now().rankWeight());
    }

    private static CirclePlace place(String text) {
        var parts = text.split(" ");
        return new CirclePlace(CircleSize.valueOf(parts[0]), parts[1].equals("-") ? null : Long.valueOf(parts[1]));
    }
}
