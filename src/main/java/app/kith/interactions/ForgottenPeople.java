package app.kith.interactions;

import app.kith.people.ContactId;
import app.kith.people.ContactsForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Erases what was logged with people who are forgotten for good. What was logged with others too stays theirs.
@Component
class ForgottenPeople {
    private final InteractionRepository interactions;

    ForgottenPeople(InteractionRepository interactions) {
        this.interactions = interactions;
    }

    @EventListener
    void on(ContactsForgotten event) {
        var contacts = event.contacts().stream().map(ContactId::value).toList();
        var touched = interactions.interactionsOf(contacts);
        interactions.deleteParticipation(contacts);
        if (!touched.isEmpty()) {
            interactions.deleteWithoutPeople(touched);
        }
    }
}
