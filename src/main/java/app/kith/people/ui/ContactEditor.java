package app.kith.people.ui;

import app.kith.accounts.Workspaces;
import app.kith.channels.Channels;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.AddressMatch;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.Handle;
import app.kith.people.PeopleMatching;
import app.kith.people.fields.FactFields;
import app.kith.people.joining.Editing;
import app.kith.people.joining.SameFieldEdited;
import app.kith.people.photos.ui.PhotoField;
import app.kith.people.photos.ui.PhotoFields;
import app.kith.people.tags.Tags;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Opens the form that writes a person down, and saves what it returns.
@SpringComponent
class ContactEditor {
    private final AddressBook people;
    private final PeopleMatching matching;
    private final Editing editing;
    private final Channels channels;
    private final FactFields facts;
    private final Workspaces workspaces;
    private final PhotoFields photos;
    private final Tags tags;
    private final Clock clock;

    ContactEditor(
            AddressBook people,
            PeopleMatching matching,
            Editing editing,
            Channels channels,
            FactFields facts,
            Workspaces workspaces,
            PhotoFields photos,
            Tags tags,
            Clock clock) {
        this.people = people;
        this.matching = matching;
        this.editing = editing;
        this.channels = channels;
        this.facts = facts;
        this.workspaces = workspaces;
        this.photos = photos;
        this.tags = tags;
        this.clock = clock;
    }

    /// @param name what is known already, for instance from a search; may be empty
    /// @param done runs after the person was added, and after that was taken back
    void add(String name, Runnable done) {
        var form = form(photos.empty(), null);
        form.begin(name);
        new ContactDialog("Add a person", form, details -> {
                    addChannels(details);
                    var id = people.add(details);
                    done.run();
                    Toasts.say("Added %s.".formatted(Words.isolated(details.name())), () -> {
                        people.putInBin(List.of(id));
                        done.run();
                    });
                })
                .open();
    }

    /// Edits a person; what somebody else wrote meanwhile is kept, and said.
    ///
    /// @param done runs after the edit was saved, and after it was taken back
    void edit(ContactProfile person, Runnable done) {
        var form = form(photos.of(person), person.id());
        form.begin(person.details());
        var began = new AtomicReference<>(person);
        new ContactDialog("Edit " + Words.isolated(person.name()), form, details -> {
                    try {
                        addChannels(details);
                        say(editing.save(began.get(), details), done);
                    } catch (SameFieldEdited clash) {
                        began.set(clash.other().person());
                        form.meet(clash.other());
                        throw new IllegalArgumentException(words().clash(clash.other()), clash);
                    }
                })
                .open();
    }

    private void say(Editing.Saved saved, Runnable done) {
        done.run();
        var kept = saved.other() == null ? "" : " " + words().kept(saved.other());
        Toasts.say("Saved." + kept, () -> {
            editing.takeBack(saved);
            done.run();
        });
    }

    private ContactForm form(PhotoField photo, @Nullable ContactId self) {
        return new ContactForm(
                photo,
                new FormChoices(
                        people.tags(),
                        tags.colours(),
                        channels.all(),
                        facts.all(),
                        handle -> owners(handle, self),
                        people,
                        self,
                        workspaces.today(),
                        workspaces.settings().region()));
    }

    private void addChannels(ContactDetails details) {
        channels.ensure(details.handles().stream()
                .map(Handle::ownChannel)
                .filter(Objects::nonNull)
                .toList());
    }

    private EditWords words() {
        return new EditWords(Instant.now(clock));
    }

    private List<AddressMatch> owners(Handle handle, @Nullable ContactId self) {
        var region = workspaces.settings().region();
        return matching.withAddresses(List.of(handle.address(region))).stream()
                .filter(match -> !match.contact().equals(self))
                .toList();
    }
}
