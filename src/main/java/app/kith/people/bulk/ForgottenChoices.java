package app.kith.people.bulk;

import app.kith.people.ContactsForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Erases what was done to people who are forgotten for good. A change that concerned nobody else goes with its choice,
/// which may be a tag that names them.
@Component
class ForgottenChoices {
    private final BulkChanges changes;

    ForgottenChoices(BulkChanges changes) {
        this.changes = changes;
    }

    @EventListener
    void on(ContactsForgotten event) {
        changes.forget(event.contacts());
    }
}
