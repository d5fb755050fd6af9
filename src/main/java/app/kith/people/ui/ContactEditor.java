package app.kith.people.ui;

import app.kith.accounts.Workspaces;
import app.kith.channels.Address;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.AddressMatch;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.Handle;
import app.kith.people.photos.ui.PhotoFields;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Opens the form that writes a person down, and saves what it returns.
@SpringComponent
class ContactEditor {
    private final AddressBook people;
    private final Workspaces workspaces;
    private final PhotoFields photos;

    ContactEditor(AddressBook people, Workspaces workspaces, PhotoFields photos) {
        this.people = people;
        this.workspaces = workspaces;
        this.photos = photos;
    }

    /// @param name what is known already, for instance from a search; may be empty
    /// @param done runs after the person was added, and after that was taken back
    void add(String name, Runnable done) {
        var form = new ContactForm(photos.empty(), people.tags(), handle -> owners(handle, null));
        form.begin(name);
        new ContactDialog("Add a person", form, (details, anyway) -> {
                    var id = people.add(details);
                    done.run();
                    Toasts.say("Added %s.".formatted(Words.isolated(details.name())), () -> {
                        people.putInBin(List.of(id));
                        done.run();
                    });
                })
                .open();
    }

    /// @param done runs after the edit was saved, and after it was taken back
    void edit(ContactProfile person, Runnable done) {
        var form = new ContactForm(photos.of(person), people.tags(), handle -> owners(handle, person.id()));
        form.begin(person.details());
        new ContactDialog("Edit " + Words.isolated(person.name()), form, (details, anyway) -> {
                    save(person, details, anyway);
                    done.run();
                    Toasts.say("Saved.", () -> {
                        people.edit(person.id(), person.details());
                        done.run();
                    });
                })
                .open();
    }

    private void save(ContactProfile person, ContactDetails details, boolean anyway) {
        if (anyway) {
            people.edit(person.id(), details);
        } else {
            people.edit(person.id(), person.version(), details);
        }
    }

    private List<AddressMatch> owners(Handle handle, @Nullable ContactId self) {
        var region = workspaces.settings().region();
        return people.withAddresses(List.of(Address.of(handle.channel(), handle.written(), region))).stream()
                .filter(match -> !match.contact().equals(self))
                .toList();
    }
}
