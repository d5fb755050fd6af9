package app.kith.people.photos.ui;

import app.kith.design.Toasts;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactProfile;
import app.kith.people.photos.PhotoName;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jspecify.annotations.Nullable;

/// Gives people a photo or takes it away, each with the way back.
@SpringComponent
class PhotoGestures {
    private final AddressBook people;

    PhotoGestures(AddressBook people) {
        this.people = people;
    }

    /// @param done runs after the change, and after it was taken back
    void give(ContactProfile person, PhotoName photo, Runnable done) {
        change(person, photo.portrait(), "%s has a new photo.".formatted(person.callName()), done);
    }

    void takeAway(ContactProfile person, Runnable done) {
        change(person, null, "The photo of %s is gone.".formatted(person.callName()), done);
    }

    private void change(ContactProfile person, @Nullable String portrait, String said, Runnable done) {
        try {
            show(person, portrait);
            Toasts.say(said, () -> {
                show(person, person.details().portrait());
                done.run();
            });
        } catch (ChangedMeanwhile changed) {
            Toasts.say(String.valueOf(changed.getMessage()));
        }
        done.run();
    }

    /// Leaves all else as it is by now.
    private void show(ContactProfile person, @Nullable String portrait) {
        var now =
                people.profile(person.id()).orElseThrow(() -> new ChangedMeanwhile("This person is no longer there."));
        people.edit(
                now.id(),
                now.version(),
                now.details().change().portrait(portrait).build());
    }
}
