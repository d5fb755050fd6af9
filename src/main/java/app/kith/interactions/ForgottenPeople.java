package app.kith.interactions;

import app.kith.people.ContactId;
import app.kith.people.ContactsForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Erases what was logged with people who are forgotten for good. What was logged with others too stays theirs.
@Component
class ForgottenPeople {
    private static final int CHUNK = 500;

    private final InteractionRepository interactions;

    ForgottenPeople(InteractionRepository interactions) {
        this.interactions = interactions;
    }

    @EventListener
    void on(ContactsForgotten event) {
        var contacts = event.contacts().stream().map(ContactId::value).toList();
        var touched = interactions.interactionsOf(contacts);
        interactions.deleteParticipation(contacts);
        for (int from = 0; from < touched.size(); from += CHUNK) {
            interactions.deleteWithoutPeople(touched.subList(from, Math.min(from + CHUNK, touched.size())));
        }
    }
}
