package app.kith.engagement;

import app.kith.accounts.Workspaces;
import app.kith.engagement.score.CircleSize;
import app.kith.engagement.score.Pace;
import app.kith.people.BinChanged;
import java.util.LinkedHashSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/// Where somebody near goes into the bin, whoever is next moves in at once.
///
/// In a transaction of its own, after the one that changes the bin: it takes hold of other people, in the order of
/// ids, while that one holds whoever goes. Should it fail, the day's pass makes up for it.
@Component
class BinnedRelationships {
    private final RelationshipRepository relationships;
    private final ScoreKeeping keeping;
    private final KnownRanks known;
    private final Days days;
    private final Workspaces workspaces;

    BinnedRelationships(
            RelationshipRepository relationships,
            ScoreKeeping keeping,
            KnownRanks known,
            Days days,
            Workspaces workspaces) {
        this.relationships = relationships;
        this.keeping = keeping;
        this.known = known;
        this.days = days;
        this.workspaces = workspaces;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void on(BinChanged event) {
        var today = workspaces.today();
        var isSomebodyNear = relationships.of(event.people()).values().stream()
                .anyMatch(one -> one.place().circle().compareTo(CircleSize.KNOWN) < 0);
        if (!isSomebodyNear || !days.isSettled(today)) return;
        known.forget();
        var ranks = relationships.ranks();
        var pace = new Pace(workspaces.settings().paceDays());
        var near = new LinkedHashSet<>(relationships.inCircles());
        near.addAll(relationships.closest());
        var moved = relationships.of(near).values().stream()
                .filter(one -> !one.on(today.toEpochDay(), pace, ranks).equals(one))
                .map(Relationship::contact)
                .toList();
        keeping.settle(moved, today, ranks);
    }
}
