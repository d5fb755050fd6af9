package app.kith.people.twins.ui;

import app.kith.design.Icon;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.spi.ChosenGesture;
import app.kith.people.twins.Merging;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;

/// "Join into one" for people who were chosen: compares two of them, of more it asks who stays; does it, and
/// offers the way back.
@SpringComponent
class JoinGesture implements ChosenGesture {
    /// More than so many are rarely one person; they are not joined at once.
    static final int MOST = 20;

    private final Merging merging;
    private final AddressBook people;
    private final JoinWithGesture two;

    JoinGesture(Merging merging, AddressBook people, JoinWithGesture two) {
        this.merging = merging;
        this.people = people;
        this.two = two;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return "Join into one";
    }

    @Override
    public Icon.Name icon() {
        return Icon.Name.MERGE;
    }

    @Override
    public boolean isFor(int count) {
        return count >= 2 && count <= MOST;
    }

    /// @param changed runs after they were joined, and after they were split again
    @Override
    public void begin(List<ContactId> chosen, Runnable changed) {
        var all = people.profiles(chosen).values().stream()
                .filter(person -> person.binnedAt() == null)
                .sorted(Merging.MOST_HISTORY_FIRST)
                .toList();
        if (all.size() < 2) {
            Toasts.say("Choose two people or more who are one person.");
            return;
        }
        if (all.size() == 2) {
            two.open(all.getFirst(), all.getLast(), changed);
            return;
        }
        new JoinDialog(all, kept -> join(kept, all, changed)).open();
    }

    private void join(ContactProfile kept, List<ContactProfile> all, Runnable changed) {
        try {
            var merges = merging.mergeAll(
                    kept.id(), all.stream().map(ContactProfile::id).toList());
            Toasts.say(
                    "Joined %d people into %s.".formatted(all.size(), Words.isolated(kept.name())),
                    () -> two.split(merges, changed));
        } catch (ChangedMeanwhile gone) {
            Toasts.say(Objects.requireNonNull(gone.getMessage()));
        }
        changed.run();
    }
}
