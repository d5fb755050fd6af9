package app.kith.people.twins.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactProfile;
import app.kith.people.twins.SplitChoice;
import app.kith.people.twins.Splitting;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;

/// "These are two people": asks what goes to the other one, does it, and offers the way back.
@SpringComponent
public class SplitGesture {
    private final Splitting splitting;
    private final AddressBook people;
    private final Workspaces workspaces;

    SplitGesture(Splitting splitting, AddressBook people, Workspaces workspaces) {
        this.splitting = splitting;
        this.people = people;
        this.workspaces = workspaces;
    }

    /// @param changed runs after the split, and after it was taken back
    public void open(ContactProfile person, Runnable changed) {
        var words = new Words(workspaces.today(), UI.getCurrentOrThrow().getLocale());
        var names = new TwinSides(people, words, workspaces.zone());
        new SplitDialog(person, splitting.belongings(), words, names::name, choice -> split(person, choice, changed))
                .open();
    }

    private void split(ContactProfile person, SplitChoice choice, Runnable changed) {
        var split = splitting.split(person.id(), choice);
        changed.run();
        Toasts.say(
                "%s and %s are two people now."
                        .formatted(person.name(), choice.other().name()),
                () -> {
                    try {
                        splitting.takeBack(split);
                    } catch (ChangedMeanwhile gone) {
                        Toasts.say(Objects.requireNonNull(gone.getMessage()));
                    }
                    changed.run();
                });
    }
}
