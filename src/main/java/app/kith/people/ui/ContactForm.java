package app.kith.people.ui;

import app.kith.design.MarkdownHint;
import app.kith.people.ContactDetails;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.OtherEdit;
import app.kith.people.photos.ui.PhotoField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// All that one writes down about a person. What is wrong is said beside it.
@StyleSheet("kith-person-form.css")
@StyleSheet("kith-facts.css")
class ContactForm extends Div {
    private final TextField name = line("Name", ContactDetails.MAX_NAME);
    private final TextField nickname = line("Nickname", ContactDetails.MAX_NAME);
    private final TextField pronouns = line("Pronouns", 60);
    private final TextField pronunciation = line("How the name is said", ContactDetails.MAX_NAME);
    private final TextField jobTitle = line("Work", ContactDetails.MAX_LINE);
    private final TextField company = line("Company", ContactDetails.MAX_LINE);
    private final TextField place = line("Place", ContactDetails.MAX_LINE);
    private final PartialDateFields birthday =
            new PartialDateFields("Birthday", "A birthday needs a day and a month").labelled("Birthday");
    private final DayField metOn = new DayField("Met on");
    private final IntroducerField introducedBy;
    private final TextArea howMet = text("How you met", ContactDetails.MAX_HOW_MET);
    private final HandleRows handles;
    private final DateRows dates = new DateRows();
    private final FactRows facts;
    private final MultiSelectComboBox<String> tags = new MultiSelectComboBox<>("Tags");
    private final TextArea note = text("Note", ContactDetails.MAX_NOTE);
    private final SameName sameName;
    private final List<String> knownTags;
    private final PhotoField photo;
    private final Map<ContactField, Component> fields = new EnumMap<>(ContactField.class);
    private final Map<ContactField, Consumer<ContactDetails>> shows = new EnumMap<>(ContactField.class);
    private @Nullable ContactDetails begun;
    private boolean touched;

    ContactForm(PhotoField photo, FormChoices choices) {
        this.photo = photo;
        this.knownTags = new ArrayList<>(choices.tags());
        handles = new HandleRows(choices.channels(), choices.today(), choices.region(), choices.owners());
        facts = new FactRows(choices.facts());
        sameName = new SameName(choices.people());
        introducedBy = new IntroducerField(choices.people(), choices.self());
        addClassName("kith-form");
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        place.setPlaceholder("Town, country");
        jobTitle.setPlaceholder("What they do");
        pronunciation.setPlaceholder("ee-NESS mon-TAL-vo");
        metOn.setMax(choices.today());
        birthday.notAfter(choices.today(), "This birthday has not come yet");
        MarkdownHint.below(howMet);
        MarkdownHint.below(note);
        tags.setItems(this.knownTags);
        tags.setClassNameGenerator(choices.colours()::style);
        tags.setAllowCustomValue(true);
        tags.setHelperText("Choose, or type a new one and press Enter");
        tags.addCustomValueSetListener(event -> addTag(event.getDetail()));
        add(
                wide(photo),
                name,
                nickname,
                pronouns,
                pronunciation,
                jobTitle,
                company,
                place,
                birthday,
                wide(handles),
                wide(facts),
                wide(dates),
                wide(tags),
                wide(howMet),
                metOn,
                introducedBy,
                wide(note));
        place();
        noticeTyping();
    }

    void begin(String known) {
        name.setValue(known);
        addComponentAtIndex(indexOf(name) + 1, sameName);
        sameName.look(known);
        name.addValueChangeListener(typed -> sameName.look(typed.getValue()));
    }

    void begin(ContactDetails known) {
        shows.values().forEach(field -> field.accept(known));
        begun = known;
        handles.show(known.handles());
        facts.show(known.facts());
        dates.show(known.dates());
        tags.clear();
        known.tags().forEach(this::addTag);
        touched = false;
    }

    /// Takes over what somebody else wrote meanwhile; a field that both changed keeps what was typed, and asks.
    void meet(OtherEdit other) {
        var theirs = other.person().details();
        begin(other.edits().together());
        begun = theirs;
        touched = true;
        getChildren().filter(ClashNote.class::isInstance).toList().forEach(this::remove);
        for (var field : other.edits().clashes()) {
            var show = shows.get(field);
            var stands = fields.get(field);
            if (show != null && stands != null) {
                var note = new ClashNote(EditWords.theirs(other, said(field, theirs)), () -> {
                    show.accept(theirs);
                    touched = true;
                });
                addComponentAtIndex(indexOf(stands) + 1, wide(note));
            }
        }
    }

    /// Brings the first thing that has to be put right into view and the focus to it: a choice between two
    /// edits, or a field that says what is wrong; where there is none, that part.
    void showWrong(Component otherwise) {
        getElement().executeJs("""
                const [form, otherwise] = [this, $0];
                requestAnimationFrame(() => {
                  const wrong = [...form.querySelectorAll('*')].find((part) => part.matches('.kith-clash')
                      || part.matches('.kith-form__wrong') && part.textContent
                      || part.invalid === true && part.checkVisibility());
                  const field = !wrong ? null
                      : wrong.matches('.kith-clash') ? wrong.querySelector('vaadin-button')
                      : wrong.matches('.kith-form__wrong') ? wrong.parentElement.querySelector('vaadin-select')
                      : wrong;
                  (wrong ?? otherwise).scrollIntoView({ block: 'center' });
                  field?.focus({ preventScroll: true });
                });""", otherwise);
    }

    private String said(ContactField field, ContactDetails theirs) {
        return field == ContactField.INTRODUCED_BY ? introducedBy.named(theirs.introducedBy()) : field.said(theirs);
    }

    /// Whether something was typed that would be lost.
    boolean touched() {
        return touched || photo.touched() || handles.touched() || facts.touched() || dates.touched();
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
        var days = dates.read();
        if (!named
                || born.isEmpty()
                || places.isEmpty()
                || known.isEmpty()
                || days.isEmpty()
                || metOn.isInvalid()
                || introducedBy.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of((begun == null ? ContactDetails.with(name.getValue()) : begun.change())
                .name(name.getValue())
                .nickname(nickname.getValue())
                .pronouns(pronouns.getValue())
                .pronunciation(pronunciation.getValue())
                .company(company.getValue())
                .jobTitle(jobTitle.getValue())
                .place(place.getValue())
                .howMet(howMet.getValue())
                .metOn(metOn.getValue())
                .introducedBy(introducedBy.chosen())
                .birthday(born.get().date())
                .note(note.getValue())
                .portrait(photo.portrait())
                .handles(places.get())
                .facts(known.get())
                .dates(days.get())
                .tags(List.copyOf(tags.getValue()))
                .build());
    }

    /// Where each field stands, and how it shows what is known.
    private void place() {
        field(ContactField.NAME, name, known -> name.setValue(known.name()));
        field(ContactField.NICKNAME, nickname, known -> nickname.setValue(orEmpty(known.nickname())));
        field(ContactField.PRONOUNS, pronouns, known -> pronouns.setValue(orEmpty(known.pronouns())));
        field(
                ContactField.PRONUNCIATION,
                pronunciation,
                known -> pronunciation.setValue(orEmpty(known.pronunciation())));
        field(ContactField.JOB_TITLE, jobTitle, known -> jobTitle.setValue(orEmpty(known.jobTitle())));
        field(ContactField.COMPANY, company, known -> company.setValue(orEmpty(known.company())));
        field(ContactField.PLACE, place, known -> place.setValue(orEmpty(known.place())));
        field(ContactField.BIRTHDAY, birthday, known -> birthday.show(known.birthday()));
        field(ContactField.HOW_MET, howMet, known -> howMet.setValue(orEmpty(known.howMet())));
        field(ContactField.MET_ON, metOn, known -> metOn.setValue(known.metOn()));
        field(ContactField.INTRODUCED_BY, introducedBy, known -> introducedBy.show(known.introducedBy()));
        field(ContactField.NOTE, note, known -> note.setValue(orEmpty(known.note())));
    }

    private void field(ContactField field, Component stands, Consumer<ContactDetails> show) {
        fields.put(field, stands);
        shows.put(field, show);
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
        for (var field : List.of(name, nickname, pronouns, pronunciation, jobTitle, company, place)) {
            field.addValueChangeListener(event -> touched |= event.isFromClient());
        }
        howMet.addValueChangeListener(event -> touched |= event.isFromClient());
        note.addValueChangeListener(event -> touched |= event.isFromClient());
        metOn.addValueChangeListener(event -> touched |= event.isFromClient());
        introducedBy.addValueChangeListener(event -> touched |= event.isFromClient());
        tags.addValueChangeListener(event -> touched |= event.isFromClient());
        birthday.onChange(() -> touched = true);
    }

    private static TextField line(String label, int longest) {
        var field = new TextField(label);
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.LAZY); // what was just typed counts when the form is left
        return field;
    }

    private static TextArea text(String label, int longest) {
        var field = new TextArea(label);
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.LAZY);
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
