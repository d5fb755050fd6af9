package app.kith.people.relations.ui;

import app.kith.design.Unsaved;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactProfile;
import app.kith.people.relations.NewTie;
import app.kith.people.relations.Role;
import app.kith.people.relations.TieKind;
import app.kith.people.relations.TieRow;
import app.kith.people.relations.ui.SomebodyField.Somebody;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks who knows a person, and how. What is chosen is said as a sentence all along.
class TieDialog extends Dialog {
    private static final Choice OWN_WORDS = new Choice(null);

    /// A role in the list, or the user's own words.
    private record Choice(@Nullable Role role) {}

    /// What was written down. Whoever saves it may refuse with a sentence, which is then shown.
    interface Save {
        /// @param role what `whom` is to the person
        void save(Somebody whom, Role role, String note, @Nullable LocalDate since);
    }

    private final ContactProfile person;
    private final SomebodyField whom;
    private final ComboBox<Choice> how;
    private final TextField word = new TextField();
    private final TextField back = new TextField();
    private final DatePicker since = new DatePicker("Since");
    private final TextField note = new TextField("Note");
    private final Paragraph sentence = new Paragraph();
    private final Save save;

    TieDialog(ContactProfile person, AddressBook people, Save save) {
        this.person = person;
        this.save = save;
        whom = new SomebodyField("Who", people, person.id());
        how = new ComboBox<>("What are they to %s?".formatted(person.callName()));
        setHeaderTitle("Who does %s know?".formatted(person.callName()));
        setWidth("min(520px, 94vw)");
        whom.setWidthFull();
        how.setRequiredIndicatorVisible(true);
        how.setItems(choices());
        how.setItemLabelGenerator(this::label);
        word.setMaxLength(Role.MAX_WORD);
        back.setMaxLength(Role.MAX_WORD);
        back.setHelperText("Leave empty if it is the same");
        note.setMaxLength(NewTie.MAX_NOTE);
        note.setPlaceholder("Since school");
        since.setI18n(new DatePickerI18n().setDateFormats("d MMMM yyyy", "d MMM yyyy", "d.M.yyyy", "yyyy-MM-dd"));
        since.setHelperText("Leave empty if you do not know the day");
        sentence.addClassName("kith-tie-sentence");
        sentence.getElement().setAttribute("aria-live", "polite");
        for (var field : List.of(word, back)) {
            field.setValueChangeMode(ValueChangeMode.EAGER);
            field.addValueChangeListener(change -> say());
        }
        whom.addValueChangeListener(change -> {
            whom.setInvalid(false);
            var chosen = change.getValue();
            whom.setHelperText(
                    chosen != null && chosen.person() == null
                            ? "%s is new and will be added to your people".formatted(chosen.name())
                            : null);
            say();
        });
        how.addValueChangeListener(change -> {
            how.setInvalid(false);
            say();
        });
        var form = new FormLayout(whom, how, word, back, since, note);
        form.setColspan(whom, 2);
        form.setColspan(how, 2);
        add(form, sentence);
        var primary = new Button("Save", click -> save());
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        primary.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        for (var line : List.of(word, back, note)) {
            line.addKeyPressListener(Key.ENTER, press -> primary.click());
        }
        var unsaved = Unsaved.in(this);
        getFooter().add(new Button("Cancel", click -> unsaved.leave()), primary);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                (whom.isReadOnly() ? how : whom).focus();
            }
        });
        say();
    }

    /// To edit what is written down; who it is about stays.
    TieDialog(ContactProfile person, AddressBook people, TieRow known, Save save) {
        this(person, people, save);
        setHeaderTitle("%s and %s".formatted(person.callName(), known.other().callName()));
        whom.setValue(new Somebody(known.other(), known.other().name()));
        whom.setReadOnly(true);
        var own = known.role().kind() == TieKind.OTHER;
        how.setValue(own ? OWN_WORDS : new Choice(known.role()));
        if (own) {
            word.setValue(known.role().word());
            back.setValue(known.role().back());
        }
        note.setValue(known.note() == null ? "" : known.note());
        since.setValue(known.since());
    }

    private static List<Choice> choices() {
        var all = new ArrayList<>(Role.known().stream().map(Choice::new).toList());
        all.add(OWN_WORDS);
        return all;
    }

    private String label(Choice choice) {
        var role = choice.role();
        if (role == null) {
            return "something else, in your own words";
        }
        return role.beside(person.callName());
    }

    private void say() {
        var own = OWN_WORDS.equals(how.getValue());
        word.setVisible(own);
        back.setVisible(own);
        var introduced = how.getValue() != null
                && how.getValue().role() != null
                && how.getValue().role().kind() == TieKind.INTRODUCED;
        note.setVisible(!introduced);
        since.setVisible(!introduced);
        var other = whom.getValue() == null ? "…" : whom.getValue().callName();
        word.setLabel(
                whom.getValue() == null ? "What they are" : "What %s is to %s".formatted(other, person.callName()));
        back.setLabel("What %s is to %s".formatted(person.callName(), whom.getValue() == null ? "them" : other));
        sentence.setText(role().filter(role -> whom.getValue() != null)
                .map(role -> role.sentence(other, person.callName()))
                .orElse(""));
    }

    private Optional<Role> role() {
        var choice = how.getValue();
        if (choice == null) {
            return Optional.empty();
        }
        if (choice.role() != null) {
            return Optional.of(choice.role());
        }
        return word.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(
                        Role.inWords(word.getValue(), back.getValue().isBlank() ? word.getValue() : back.getValue()));
    }

    private void save() {
        var other = whom.getValue();
        var role = role();
        if (other == null) {
            refuse(whom, "Choose somebody, or type a name to add them");
        }
        if (how.getValue() == null) {
            how.setErrorMessage("Say what they are to each other");
            how.setInvalid(true);
            if (other != null) {
                how.focus();
            }
        } else if (role.isEmpty()) {
            word.setErrorMessage("Say it in a word: coach, tenant, drummer");
            word.setInvalid(true);
            if (other != null) {
                word.focus();
            }
        }
        if (other == null || role.isEmpty() || since.isInvalid()) {
            return;
        }
        try {
            save.save(other, role.get(), note.getValue(), since.getValue());
            close();
        } catch (ChangedMeanwhile | IllegalArgumentException no) {
            how.setErrorMessage(String.valueOf(no.getMessage()));
            how.setInvalid(true);
            how.focus();
        }
    }

    private static void refuse(SomebodyField field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        field.focus();
    }
}
