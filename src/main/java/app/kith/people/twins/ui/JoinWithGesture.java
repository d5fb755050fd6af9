package app.kith.people.twins.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.cards.TwinCompare;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.Side;
import app.kith.people.twins.CannotSplit;
import app.kith.people.twins.MergeId;
import app.kith.people.twins.Merging;
import app.kith.people.twins.Twins;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// "Join with…": compares a person with another, joins the two, and offers the way back.
@SpringComponent
public class JoinWithGesture {
    private final Merging merging;
    private final Twins twins;
    private final AddressBook people;
    private final Workspaces workspaces;

    JoinWithGesture(Merging merging, Twins twins, AddressBook people, Workspaces workspaces) {
        this.merging = merging;
        this.twins = twins;
        this.people = people;
        this.workspaces = workspaces;
    }

    /// Asks who the other is.
    ///
    /// @param changed runs after they were joined, and after they were split again
    public void open(ContactProfile kept, Runnable changed) {
        var dialog = dialog(kept, changed);
        var field = new OtherField(people, kept);
        field.addValueChangeListener(change -> dialog.show(
                change.getValue() == null ? null : profile(change.getValue().id())));
        field.setAutofocus(true);
        dialog.asking(field).open();
    }

    /// Both are known already.
    void open(ContactProfile kept, ContactProfile other, Runnable changed) {
        var dialog = dialog(kept, changed);
        dialog.show(other);
        dialog.open();
    }

    private JoinWithDialog dialog(ContactProfile kept, Runnable changed) {
        return new JoinWithDialog(kept, this::compare, (other, picks) -> join(kept, other, picks, changed));
    }

    private TwinCompare compare(ContactProfile kept, ContactProfile other) {
        var words = new Words(workspaces.today(), UI.getCurrentOrThrow().getLocale());
        return new TwinSides(people, words, workspaces.zone())
                .compare(kept, other, twins.likeness(kept.id(), other.id()));
    }

    private ContactProfile profile(ContactId id) {
        return people.profile(id).orElseThrow(() -> new ChangedMeanwhile("This person is no longer there."));
    }

    private void join(ContactProfile kept, ContactProfile other, Map<ContactField, Side> picks, Runnable changed) {
        try {
            var merge = merging.merge(kept.id(), other.id(), picks);
            var name = people.profile(kept.id()).map(ContactProfile::name).orElse(kept.name());
            Toasts.say("Joined: %s.".formatted(Words.isolated(name)), () -> split(List.of(merge), changed));
        } catch (ChangedMeanwhile gone) {
            Toasts.say(Objects.requireNonNull(gone.getMessage()));
        }
        changed.run();
    }

    /// The way back from joining.
    void split(List<MergeId> merges, Runnable changed) {
        try {
            merging.undo(merges);
        } catch (ChangedMeanwhile | CannotSplit refused) {
            Toasts.say(Objects.requireNonNull(refused.getMessage()));
        }
        changed.run();
    }
}
