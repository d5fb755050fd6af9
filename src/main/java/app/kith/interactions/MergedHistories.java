package app.kith.interactions;

import app.kith.people.ContactId;
import app.kith.people.ContactsMerged;
import app.kith.people.ContactsUnmerged;
import app.kith.people.MergeJournal.Belonging;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What was logged with somebody who is joined into another was logged with the other; an interaction in
/// which both took part keeps one of them.
@Component
class MergedHistories {
    private static final Belonging PARTICIPANTS = new Belonging(
            "interaction",
            "interaction_participant",
            "interaction_id",
            List.of("on_day", "occurred_at", "direction", "weight", "personal", "minutes"));

    private static final Belonging NEWCOMERS =
            new Belonging("came of passing on", "passing_on_newcomer", "interaction_id", List.of());

    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    MergedHistories(EntityManager entities, ApplicationEventPublisher events) {
        this.entities = entities;
        this.events = events;
    }

    @EventListener
    @Order(0)
    void on(ContactsMerged event) {
        entities.flush();
        event.journal().move(PARTICIPANTS);
        event.journal().move(NEWCOMERS);
        changed(event.kept(), event.merged());
    }

    @EventListener
    @Order(0)
    void on(ContactsUnmerged event) {
        entities.flush();
        event.journal().moveBack(PARTICIPANTS);
        event.journal().moveBack(NEWCOMERS);
        changed(event.kept(), event.merged());
    }

    private void changed(ContactId kept, ContactId merged) {
        entities.clear();
        events.publishEvent(new InteractionsChanged(Set.of(kept, merged)));
    }
}
