package app.kith.people.twins.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Toasts;
import app.kith.design.Words;
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
    private final Workspaces workspaces;

    SplitGesture(Splitting splitting, Workspaces workspaces) {
        this.splitting = splitting;
        this.workspaces = workspaces;
    }

    /// @param changed runs after the split, and after it was taken back
    public void open(ContactProfile person, Runnable changed) {
        var words = new Words(workspaces.today(), UI.getCurrentOrThrow().getLocale());
        new SplitDialog(person, splitting.belongings(), words, choice -> split(person, choice, changed)).open();
    }

    private void split(ContactProfile person, SplitChoice choice, Runnable changed) {
        var split = splitting.split(person.id(), choice);
        changed.run();
        Toasts.say("%s and %s are two people now.".formatted(person.name(), choice.name()), () -> {
            try {
                splitting.takeBack(split);
            } catch (ChangedMeanwhile gone) {
                Toasts.say(Objects.requireNonNull(gone.getMessage()));
            }
            changed.run();
        });
    }
}
