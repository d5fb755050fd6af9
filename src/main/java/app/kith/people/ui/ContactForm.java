package app.kith.people.ui;

import app.kith.design.MarkdownHint;
import app.kith.people.AddressMatch;
import app.kith.people.ContactDetails;
import app.kith.people.Handle;
import app.kith.people.photos.ui.PhotoField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// All that one writes down about a person. What is wrong is said beside it.
class ContactForm extends Div {
    private final TextField name = line("Name", ContactDetails.MAX_NAME);
    private final TextField nickname = line("Nickname", ContactDetails.MAX_NAME);
    private final TextField pronouns = line("Pronouns", 60);
    private final TextField jobTitle = line("Work", ContactDetails.MAX_LINE);
    private final TextField company = line("Company", ContactDetails.MAX_LINE);
    private final TextField place = line("Place", ContactDetails.MAX_LINE);
    private final BirthdayFields birthday = new BirthdayFields();
    private final DatePicker metOn = new DatePicker("Met on");
    private final TextArea howMet = text("How you met", ContactDetails.MAX_HOW_MET);
    private final HandleRows handles;
    private final FactRows facts = new FactRows();
    private final MultiSelectComboBox<String> tags = new MultiSelectComboBox<>("Tags");
    private final TextArea note = text("Note", ContactDetails.MAX_NOTE);
    private final List<String> knownTags;
    private final PhotoField photo;
    private @Nullable ContactDetails begun;
    private boolean touched;

    /// @param knownTags the tags that can be chosen beside new ones
    /// @param owners who has a handle already
    ContactForm(PhotoField photo, Collection<String> knownTags, Function<Handle, List<AddressMatch>> owners) {
        this.photo = photo;
        this.knownTags = new ArrayList<>(knownTags);
        handles = new HandleRows(owners);
        addClassName("kith-form");
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        place.setPlaceholder("Town, country");
        jobTitle.setPlaceholder("What they do");
        metOn.setI18n(new DatePickerI18n().setDateFormats("d MMMM yyyy", "d MMM yyyy", "d.M.yyyy", "yyyy-MM-dd"));
        MarkdownHint.below(howMet);
        MarkdownHint.below(note);
        tags.setItems(this.knownTags);
        tags.setAllowCustomValue(true);
        tags.setHelperText("Choose, or type a new one and press Enter");
        tags.addCustomValueSetListener(event -> addTag(event.getDetail()));
        add(
                wide(photo),
                name,
                nickname,
                pronouns,
                jobTitle,
                company,
                place,
                birthday,
                wide(handles),
                wide(facts),
                wide(tags),
                wide(howMet),
                metOn,
                wide(note));
        noticeTyping();
    }

    void begin(String known) {
        name.setValue(known);
    }

    void begin(ContactDetails known) {
        name.setValue(known.name());
        nickname.setValue(orEmpty(known.nickname()));
        pronouns.setValue(orEmpty(known.pronouns()));
        jobTitle.setValue(orEmpty(known.jobTitle()));
        company.setValue(orEmpty(known.company()));
        place.setValue(orEmpty(known.place()));
        birthday.show(known.birthday());
        metOn.setValue(known.metOn());
        howMet.setValue(orEmpty(known.howMet()));
        note.setValue(orEmpty(known.note()));
        begun = known;
        handles.show(known.handles());
        facts.show(known.facts());
        known.tags().forEach(this::addTag);
        touched = false;
    }

    /// Whether something was typed that would be lost.
    boolean touched() {
        return touched || photo.touched() || handles.touched() || facts.touched();
    }

    /// What was typed; empty when something in it is wrong and says so.
    ///
    /// @throws IllegalArgumentException with the sentence, for what no single field can be blamed for
    Optional<ContactDetails> read() {
        var named = !name.getValue().isBlank();
        name.setInvalid(!named);
        name.setErrorMessage("A person needs a name");
        var born = birthday.read();
        var places = handles.read();
        var known = facts.read();
        var metRight = !metOn.isInvalid();
        if (!named || born.isEmpty() || places.isEmpty() || known.isEmpty() || !metRight) {
            return Optional.empty();
        }
        return Optional.of((begun == null ? ContactDetails.with(name.getValue()) : begun.change())
                .name(name.getValue())
                .nickname(nickname.getValue())
                .pronouns(pronouns.getValue())
                .company(company.getValue())
                .jobTitle(jobTitle.getValue())
                .place(place.getValue())
                .howMet(howMet.getValue())
                .metOn(metOn.getValue())
                .birthday(born.get().date())
                .note(note.getValue())
                .portrait(photo.portrait())
                .handles(places.get())
                .facts(known.get())
                .tags(List.copyOf(tags.getValue()))
                .build());
    }

    private void addTag(String typed) {
        var tag = typed.strip();
        if (tag.isEmpty()) {
            return;
        }
        if (tag.length() > ContactDetails.MAX_TAG) {
            tags.setErrorMessage("A tag has at most %d characters".formatted(ContactDetails.MAX_TAG));
            tags.setInvalid(true);
            return;
        }
        var chosen = new LinkedHashSet<>(tags.getValue());
        var known = knownTags.stream().filter(tag::equalsIgnoreCase).findFirst();
        if (known.isEmpty()) {
            knownTags.add(tag);
            tags.setItems(knownTags);
        }
        chosen.add(known.orElse(tag));
        tags.setValue(chosen);
        tags.setInvalid(false);
        touched = true;
    }

    private void noticeTyping() {
        for (var field : List.of(name, nickname, pronouns, jobTitle, company, place)) {
            field.addValueChangeListener(event -> touched |= event.isFromClient());
        }
        howMet.addValueChangeListener(event -> touched |= event.isFromClient());
        note.addValueChangeListener(event -> touched |= event.isFromClient());
        metOn.addValueChangeListener(event -> touched |= event.isFromClient());
        tags.addValueChangeListener(event -> touched |= event.isFromClient());
        birthday.onChange(() -> touched = true);
    }

    private static TextField line(String label, int longest) {
        var field = new TextField(label);
        field.setMaxLength(longest);
        return field;
    }

    private static TextArea text(String label, int longest) {
        var field = new TextArea(label);
        field.setMaxLength(longest);
        field.setMinRows(2);
        field.setMaxRows(8);
        return field;
    }

    private static <C extends Component & HasStyle> C wide(C part) {
        part.addClassName("kith-form__wide");
        return part;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
