package app.kith.engagement.ui;

import app.kith.design.Toasts;
import app.kith.engagement.Engagement;
import app.kith.people.Circle;
import app.kith.people.ContactId;
import app.kith.people.Standing;
import java.util.List;

/// Keeping somebody in a circle or letting Kith suggest it: each one service call, a word on it with Undo, and a fresh
/// page.
record CircleGestures(Engagement engagement, Runnable refresh) {

    /// @param name what to call them
    /// @param before how they stood until now
    void keep(ContactId person, String name, Standing before, Circle circle) {
        engagement.keepIn(List.of(person), circle);
        refresh.run();
        Toasts.say("%s is kept in the circle %s.".formatted(name, circle.label()), () -> putBack(person, before));
    }

    void letKithSuggest(ContactId person, String name, Standing before) {
        engagement.letRankDecide(List.of(person));
        refresh.run();
        Toasts.say("Kith suggests the circle of %s again.".formatted(name), () -> putBack(person, before));
    }

    private void putBack(ContactId person, Standing before) {
        if (before.circlePinned()) {
            engagement.keepIn(List.of(person), before.circle());
        } else {
            engagement.letRankDecide(List.of(person));
        }
        refresh.run();
    }
}
