package app.kith.interactions.ui;

import app.kith.design.Toasts;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.KeptPromises;
import app.kith.interactions.TimelineEntry;
import app.kith.interactions.favours.Favours;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.PersonRef;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;

/// Opens the form for one interaction and does what the user decides in it.
class InteractionDialogs {
    private final InteractionLog log;
    private final KeptPromises promises;
    private final Supplier<PeopleField> peopleField;
    private final Supplier<LocalDate> today;
    private final Favours favours;

    InteractionDialogs(
            InteractionLog log,
            KeptPromises promises,
            Supplier<PeopleField> peopleField,
            Supplier<LocalDate> today,
            Favours favours) {
        this.log = log;
        this.promises = promises;
        this.peopleField = peopleField;
        this.today = today;
        this.favours = favours;
    }

    /// Asks for a new interaction with this person.
    void add(PersonRef person, Runnable after) {
        InteractionDialog.adding(
                        person, peopleField.get(), newcomers(), today.get(), favours, promises::in, (told, wanted) -> {
                            var logged = promises.log(told, wanted);
                            after.run();
                            Toasts.say(
                                    "Logged." + LogWords.kept(logged.kept().size()),
                                    () -> attempt(() -> promises.undo(logged), after));
                        })
                .open();
    }

    /// Lets the user tell an interaction anew, or delete it.
    void edit(TimelineEntry entry, Runnable after) {
        InteractionDialog.editing(
                        entry,
                        peopleField.get(),
                        newcomers(),
                        today.get(),
                        favours,
                        promises::in,
                        (told, wanted) -> {
                            var kept = promises.edit(entry.id(), entry.version(), told, wanted);
                            after.run();
                            if (kept.isEmpty()) Toasts.say("Saved.");
                            else Toasts.say("Saved." + LogWords.kept(kept.size()), () -> kept.forEach(Runnable::run));
                        },
                        () -> delete(entry, after))
                .open();
    }

    private PeopleField newcomers() {
        var field = peopleField.get();
        field.setLabel("Who came of it");
        return field;
    }

    /// Deletes an interaction and offers to bring it back.
    void delete(TimelineEntry entry, Runnable after) {
        attempt(
                () -> {
                    var deleted = log.delete(entry.id());
                    Toasts.say("Deleted.", () -> attempt(() -> log.restore(deleted), after));
                },
                after);
    }

    /// What somebody else has undone meanwhile is said, and shown as it is now.
    private static void attempt(Runnable change, Runnable after) {
        try {
            change.run();
        } catch (ChangedMeanwhile gone) {
            Toasts.say(Objects.requireNonNullElse(gone.getMessage(), "It is no longer there."));
        }
        after.run();
    }
}
