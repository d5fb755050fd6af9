package app.kith.people.ui;

import app.kith.design.Toasts;
import app.kith.people.ContactProfile;
import app.kith.people.LettingGo;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;

/// Lets a person go from their page, or ends that; each with a way back.
@SpringComponent
class LetGoGesture {
    private final LettingGo lettingGo;

    LetGoGesture(LettingGo lettingGo) {
        this.lettingGo = lettingGo;
    }

    /// @param refresh runs after the change, and after it was taken back
    void change(ContactProfile person, Runnable refresh) {
        if (person.standing().isLetGo()) {
            keep(person, refresh);
            Toasts.say("%s is no longer let go.".formatted(person.callName()), () -> letGo(person, refresh));
        } else {
            letGo(person, refresh);
            Toasts.say(
                    "%s is let go. Kith suggests no word with them; a talk ends that.".formatted(person.callName()),
                    () -> keep(person, refresh));
        }
    }

    private void letGo(ContactProfile person, Runnable refresh) {
        lettingGo.letGo(List.of(person.id()));
        refresh.run();
    }

    private void keep(ContactProfile person, Runnable refresh) {
        lettingGo.takeBack(List.of(person.id()));
        refresh.run();
    }
}
