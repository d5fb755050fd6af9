package app.kith.people.ui;

import app.kith.design.Toasts;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import app.kith.people.Standing;
import app.kith.people.Standings;
import app.kith.people.Tagging;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Collection;
import java.util.List;

/// What can be done to people who were chosen in the list, each with a way back but for the last.
class BulkActions {
    private final AddressBook people;
    private final Standings standings;
    private final Tagging tagging;
    private final Runnable changed;

    /// @param changed runs after every change, and after it was taken back
    BulkActions(AddressBook people, Standings standings, Tagging tagging, Runnable changed) {
        this.people = people;
        this.standings = standings;
        this.tagging = tagging;
        this.changed = changed;
    }

    void tag(Collection<ContactId> ids, String tag) {
        var tagged = tagging.tag(ids, tag);
        changed.run();
        Toasts.say("Tagged %s with “%s”.".formatted(words(ids.size()), tag.strip()), () -> {
            tagging.untag(tagged, tag);
            changed.run();
        });
    }

    void moveTo(Collection<ContactId> ids, Circle circle) {
        var before = people.refs(ids);
        before.keySet().forEach(id -> standings.pin(id, circle));
        changed.run();
        Toasts.say("Moved %s to %s.".formatted(words(before.size()), circle.label()), () -> {
            before.values().forEach(this::moveBack);
            changed.run();
        });
    }

    void putInBin(Collection<ContactId> ids) {
        var chosen = List.copyOf(ids);
        people.putInBin(chosen);
        changed.run();
        var text = "%s in the bin. You can bring them back for %d days.";
        Toasts.say(text.formatted(words(chosen.size()), AddressBook.DAYS_IN_BIN), () -> bringBack(chosen));
    }

    void bringBack(Collection<ContactId> ids) {
        var chosen = List.copyOf(ids);
        people.restore(chosen);
        changed.run();
        Toasts.say("%s back.".formatted(words(chosen.size())));
    }

    /// Asks first: this is the one thing that cannot be undone.
    void forget(Collection<ContactId> ids) {
        var chosen = List.copyOf(ids);
        var ask = new ConfirmDialog();
        ask.setHeader("Forget %s for good?".formatted(words(chosen.size())));
        ask.setText("Your history goes too. Nobody can bring it back.");
        ask.setCancelable(true);
        ask.setCancelText("Keep");
        ask.setConfirmText("Forget for good");
        ask.setConfirmButtonTheme("error primary");
        ask.addConfirmListener(confirm -> {
            people.forget(chosen);
            changed.run();
            Toasts.say("%s forgotten.".formatted(words(chosen.size())));
        });
        ask.open();
    }

    private void moveBack(PersonRef person) {
        Standing standing = person.standing();
        if (standing.circlePinned()) {
            standings.pin(person.id(), standing.circle());
        } else {
            standings.unpin(person.id(), standing.circle());
        }
    }

    private static String words(int count) {
        return count == 1 ? "1 person" : count + " people";
    }
}
