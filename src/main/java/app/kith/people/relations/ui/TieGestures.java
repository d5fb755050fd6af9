package app.kith.people.relations.ui;

import app.kith.design.Toasts;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.Forgetting;
import app.kith.people.relations.NewTie;
import app.kith.people.relations.TieKey;
import app.kith.people.relations.TieRow;
import app.kith.people.relations.WhoKnowsWhom;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;

/// Writes down, changes and removes whom a person knows, each with a way back.
@SpringComponent
class TieGestures {
    private final WhoKnowsWhom knows;
    private final AddressBook people;
    private final Forgetting forgetting;

    TieGestures(WhoKnowsWhom knows, AddressBook people, Forgetting forgetting) {
        this.knows = knows;
        this.people = people;
        this.forgetting = forgetting;
    }

    /// @param done runs after each change and after it was taken back
    void add(ContactProfile person, Runnable done) {
        new TieDialog(person, people, (whom, role, note, since) -> {
                    var known = whom.person();
                    var other = known == null ? people.add(ContactDetails.named(whom.name())) : known.id();
                    var key = added(new NewTie(other, role, person.id(), note, since), known == null, other);
                    done.run();
                    Toasts.say(role.sentence(whom.callName(), person.callName()), () -> {
                        remove(key);
                        if (known == null) {
                            people.putInBin(List.of(other));
                        }
                        done.run();
                    });
                })
                .open();
    }

    void edit(ContactProfile person, TieRow row, Runnable done) {
        new TieDialog(person, people, row, (whom, role, note, since) -> {
                    var key = knows.change(row.key(), new NewTie(row.other().id(), role, person.id(), note, since));
                    done.run();
                    Toasts.say("Saved.", () -> {
                        orSay(() -> knows.change(key, row.again()));
                        done.run();
                    });
                })
                .open();
    }

    void remove(ContactProfile person, TieRow row, Runnable done) {
        remove(row.key());
        done.run();
        Toasts.say("Removed: %s".formatted(row.role().sentence(row.other().callName(), person.callName())), () -> {
            orSay(() -> knows.add(row.again()));
            done.run();
        });
    }

    /// Whoever was added just for this goes again where it is refused.
    private TieKey added(NewTie told, boolean isNew, ContactId other) {
        try {
            return knows.add(told);
        } catch (IllegalArgumentException | ChangedMeanwhile refused) {
            if (isNew) {
                forgetting.forget(List.of(other));
            }
            throw refused;
        }
    }

    private void remove(TieKey key) {
        orSay(() -> knows.remove(key));
    }

    private static void orSay(Runnable work) {
        try {
            work.run();
        } catch (ChangedMeanwhile | IllegalArgumentException no) {
            Toasts.say(String.valueOf(no.getMessage()));
        }
    }
}
