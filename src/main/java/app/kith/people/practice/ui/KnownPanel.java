package app.kith.people.practice.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.SectionTitle;
import app.kith.design.Toasts;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactDetails;
import app.kith.people.ContactProfile;
import app.kith.people.KnownThing;
import app.kith.people.joining.Editing;
import app.kith.people.photos.ui.PhotoFields;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/// How much is known of a person, in words, and what is missing, each a press away from being written down.
@SpringComponent
class KnownPanel implements ContactPanel {
    private final AddressBook people;
    private final Editing editing;
    private final PhotoFields photos;
    private final Workspaces workspaces;

    KnownPanel(AddressBook people, Editing editing, PhotoFields photos, Workspaces workspaces) {
        this.people = people;
        this.editing = editing;
        this.photos = photos;
        this.workspaces = workspaces;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title() {
        return "Know them";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        return person.binnedAt() != null || KnownThing.missing(person.details()).isEmpty()
                ? Optional.empty()
                : Optional.of(new Missing(person, refresh));
    }

    @StyleSheet("kith-practice.css")
    private final class Missing extends Section {
        private final ContactProfile person;
        private final Runnable refresh;
        private final Div things = new Div();
        private final Div asked = new Div();

        Missing(ContactProfile person, Runnable refresh) {
            this.person = person;
            this.refresh = refresh;
            addClassName("kith-known");
            var howMuch = new Paragraph(Questions.howMuch(person));
            howMuch.addClassName("kith-known__words");
            things.addClassName("kith-known__things");
            KnownThing.missing(person.details()).forEach(thing -> things.add(button(thing)));
            asked.setVisible(false);
            asked.addClassName("kith-known__asked");
            add(new SectionTitle("Know them"), howMuch, things, asked);
        }

        private Button button(KnownThing thing) {
            var button = new Button(thing.label(), click -> ask(thing));
            button.addClassName("kith-known__thing");
            return button;
        }

        private void ask(KnownThing thing) {
            var field = new GapField(person, thing, photos, workspaces);
            var save = new Button("Save", click -> field.read().ifPresent(this::save));
            save.addThemeVariants(ButtonVariant.PRIMARY);
            save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
                    .listenOn(field)
                    .resetFocusOnActiveElement();
            var row = new Div(save, new Button("Cancel", click -> close()));
            row.addClassName("kith-actions");
            asked.removeAll();
            asked.add(new Paragraph(Questions.about(thing, person.callName())), field, row);
            asked.setVisible(true);
            field.start();
        }

        private void close() {
            asked.removeAll();
            asked.setVisible(false);
        }

        private void save(ContactDetails details) {
            try {
                people.edit(person.id(), person.version(), details);
                refresh.run();
                Toasts.say("Saved.", () -> {
                    editing.takeBack(new Editing.Saved(person.id(), person.details(), details, null));
                    refresh.run();
                });
            } catch (ChangedMeanwhile changed) {
                asked.add(new Paragraph(String.valueOf(changed.getMessage())));
            }
        }
    }
}
