package app.kith.interactions.ui;

import app.kith.design.Icon;
import app.kith.design.MarkdownHint;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.TimelineEntry;
import app.kith.interactions.Tone;
import app.kith.interactions.favours.Favours;
import app.kith.people.PersonRef;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// The fields of one interaction. Errors stand at the field they are about.
class InteractionForm extends Div {
    private final Select<InteractionKind> kind = new Select<>();
    private final RadioButtonGroup<Direction> direction = new RadioButtonGroup<>("Who reached out");
    private final PeopleField people;
    private final DatePicker day = new DatePicker("Day");
    private final TimePicker time = new TimePicker("Time");
    private final IntegerField minutes = new IntegerField("Minutes");
    private final RadioButtonGroup<Tone> tone = new RadioButtonGroup<>("How it felt");
    private final TextArea note = new TextArea("Note");
    private final FavourFields favours;
    private final PassingFields passing;
    private final LocalDate today;

    InteractionForm(PeopleField people, PeopleField newcomers, LocalDate today, Favours balances) {
        this.people = people;
        this.favours = new FavourFields(balances, people);
        this.passing = new PassingFields(newcomers);
        this.today = today;
        addClassName("kith-log-form");
        kind.setLabel("What");
        kind.setItems(InteractionKind.values());
        kind.setItemLabelGenerator(InteractionKind::label);
        kind.setRenderer(new ComponentRenderer<>(InteractionForm::line));
        kind.addValueChangeListener(change -> follow(change.getOldValue(), change.getValue()));
        direction.setItems(Direction.BOTH, Direction.OUT, Direction.IN);
        direction.setItemLabelGenerator(InteractionForm::name);
        day.addValueChangeListener(change -> hint());
        time.setStep(Duration.ofMinutes(15));
        time.setClearButtonVisible(true);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(15);
        minutes.setMin(0);
        tone.setItems(Tone.values());
        tone.setItemLabelGenerator(Tone::label);
        note.setMinRows(3);
        note.addClassName("kith-log-form__note");
        MarkdownHint.below(note);
        List.<HasValidationProperties>of(people, day, time, minutes, note).forEach(InteractionForm::checkBySaving);
        kind.setValue(InteractionKind.COFFEE);
        day.setValue(today);
        add(kind, people, direction, row(day, time, minutes), tone, note, favours, passing);
    }

    /// Begins with this person.
    void with(PersonRef person) {
        people.setValue(person);
    }

    /// Begins with what was told before.
    void show(TimelineEntry entry) {
        kind.setValue(entry.kind());
        direction.setValue(entry.direction());
        people.setValue(entry.people());
        day.setValue(entry.day());
        time.setValue(entry.time());
        minutes.setValue(entry.minutes());
        tone.setValue(entry.tone());
        note.setValue(Objects.requireNonNullElse(entry.note(), ""));
        favours.show(entry.favours());
        passing.show(entry);
    }

    /// Tells what the note says, a moment after each pause in typing.
    void watchNote(Consumer<String> told) {
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(change -> told.accept(change.getValue()));
    }

    void start() {
        kind.focus();
    }

    /// What the fields say, or nothing while one of them cannot be.
    Optional<NewInteraction> told() {
        List.<HasValidationProperties>of(people, day, time, minutes, note).forEach(field -> field.setInvalid(false));
        if (day.getValue() == null) {
            return refuse(day, "Say which day it was");
        }
        if (!passing.isSound()) return Optional.empty();
        try {
            return Optional.of(new NewInteraction(
                    kind.getValue(),
                    direction.getValue(),
                    people.people(),
                    day.getValue(),
                    time.getValue(),
                    minutes.getValue(),
                    tone.getValue(),
                    note.getValue(),
                    favours.told(),
                    passing.told()));
        } catch (IllegalArgumentException refused) {
            return refuse(wrong(), Objects.requireNonNullElse(refused.getMessage(), "This cannot be saved"));
        }
    }

    /// The field that [NewInteraction] refuses, in the order in which it looks.
    private HasValidationProperties wrong() {
        var count = people.people().size();
        if (count == 0 || count > NewInteraction.MAX_PEOPLE) {
            return people;
        }
        if (day.getValue().getYear() < 1900 || day.getValue().getYear() > 2200) {
            return day;
        }
        return note.getValue().strip().length() > NewInteraction.MAX_NOTE ? note : minutes;
    }

    private static Optional<NewInteraction> refuse(HasValidationProperties field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        return Optional.empty();
    }

    /// Fields say what is wrong when one saves, not while one types.
    private static void checkBySaving(HasValidationProperties field) {
        field.setManualValidation(true);
    }

    /// The usual direction of a kind, unless the user has said another.
    private void follow(InteractionKind before, InteractionKind now) {
        var untouched =
                direction.getValue() == null || (before != null && direction.getValue() == before.defaultDirection());
        if (now != null && untouched) {
            direction.setValue(now.defaultDirection());
        }
    }

    private void hint() {
        var later = day.getValue() != null && day.getValue().isAfter(today);
        day.setHelperText(later ? "Still to come: it counts from that day on." : "");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        day.setLocale(event.getUI().getLocale());
        time.setLocale(event.getUI().getLocale());
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("kith-log-form__row");
        return row;
    }

    private static Span line(InteractionKind kind) {
        var line = new Span(new Icon(kind.icon(), 16), new Span(kind.label()));
        line.addClassName("kith-row");
        return line;
    }

    private static String name(Direction direction) {
        return switch (direction) {
            case BOTH -> "Both of us";
            case OUT -> "I did";
            case IN -> "They did";
        };
    }
}
