package app.kith.people.twins.ui;

import app.kith.design.Unsaved;
import app.kith.design.Words;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.ImportantDate;
import app.kith.people.cards.FieldWords;
import app.kith.people.joining.ContactField;
import app.kith.people.twins.Divisible;
import app.kith.people.twins.Divisible.Part;
import app.kith.people.twins.SplitChoice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What goes to the other one of two people who were written down as one.
@StyleSheet("kith-twins.css")
class SplitDialog extends Dialog {
    /// So much of a long note is shown, in characters.
    private static final int SHOWN = 80;

    private final Consumer<SplitChoice> take;
    private final ContactDetails one;
    private final TextField name = new TextField("Who is the other one?");
    private final SplitGroup<ContactField> fields;
    private final SplitGroup<Handle> handles;
    private final SplitGroup<ImportantDate> dates;
    private final SplitGroup<Fact> facts;
    private final SplitGroup<String> tags;
    private final List<SplitGroup<Part>> parts;
    private final Paragraph counts = new Paragraph();

    /// @param names what somebody is called, for who introduced them
    /// @param take is told what was chosen; an [IllegalArgumentException] or [ChangedMeanwhile] of it is shown
    SplitDialog(
            ContactProfile person,
            List<Divisible> belongings,
            Words words,
            Function<ContactId, String> names,
            Consumer<SplitChoice> take) {
        this.take = take;
        this.one = person.details();
        setHeaderTitle("%s is two people".formatted(person.name()));
        setWidth("560px");
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(ContactDetails.MAX_NAME);
        name.addValueChangeListener(event -> name.setInvalid(false));
        var said = new FieldWords(words, names);
        fields = group(
                "About them",
                filled(one),
                field -> field == ContactField.PORTRAIT
                        ? field.label()
                        : "%s: %s".formatted(field.label(), cut(said.said(field, one))));
        handles = group("Handles", one.handles(), FieldWords::said);
        dates = group("Dates", one.dates(), date -> "%s: %s".formatted(date.label(), said.day(date.date())));
        facts = group("Facts", one.facts(), fact -> fact.label() + ": " + cut(fact.content()));
        tags = group("Tags", one.tags(), tag -> tag);
        parts = belongings.stream()
                .map(belonging -> new SplitGroup<>(
                        belonging.title(), most -> belonging.of(person.id(), most, words), Part::said, this::count))
                .toList();
        var list = new Div();
        list.addClassName("kith-split__list");
        groups().forEach(list::add);
        var how = new Paragraph("Choose what goes to the other one. All else stays with %s.".formatted(person.name()));
        how.addClassNames("kith-small", "kith-muted");
        counts.addClassNames("kith-small", "kith-muted");
        counts.getElement().setAttribute("role", "status");
        add(name, how, list, counts);
        var split = new Button("Split into two", click -> split());
        split.addThemeVariants(ButtonVariant.PRIMARY);
        var unsaved = Unsaved.in(this);
        getFooter().add(new Button("Cancel", click -> unsaved.leave()), split);
        name.setAutofocus(true);
        count();
    }

    private <T> SplitGroup<T> group(String label, List<T> items, Function<T, String> said) {
        return new SplitGroup<>(label, most -> items.subList(0, Math.min(most, items.size())), said, this::count);
    }

    private Stream<SplitGroup<?>> groups() {
        return Stream.concat(Stream.of(fields, handles, dates, facts, tags), parts.stream());
    }

    private static List<ContactField> filled(ContactDetails person) {
        return Arrays.stream(ContactField.values())
                .filter(field -> field != ContactField.NAME && field.of(person) != null)
                .toList();
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /// "To the other one: handles 1 of 2, interactions 3 of 40."
    private void count() {
        var said = groups().filter(group -> !group.chosen().isEmpty())
                .map(group -> "%s %,d of %,d"
                        .formatted(
                                group.label().toLowerCase(Locale.ROOT),
                                group.chosen().size(),
                                group.size()))
                .collect(Collectors.joining(", "));
        counts.setText(said.isEmpty() ? "Nothing goes to the other one yet." : "To the other one: " + said + ".");
    }

    private void split() {
        if (name.getValue().isBlank()) {
            refuse("A person needs a name");
            return;
        }
        Map<String, Set<UUID>> chosen = new LinkedHashMap<>();
        parts.forEach(group ->
                chosen.put(group.label(), group.chosen().stream().map(Part::id).collect(Collectors.toSet())));
        try {
            take.accept(new SplitChoice(other(), chosen));
            close();
        } catch (IllegalArgumentException | ChangedMeanwhile refused) {
            refuse(Objects.requireNonNull(refused.getMessage()));
        }
    }

    private ContactDetails other() {
        var other = ContactDetails.with(name.getValue().strip());
        fields.chosen().forEach(field -> field.put(other, field.of(one)));
        return other.handles(handles.chosen())
                .dates(dates.chosen())
                .facts(facts.chosen())
                .tags(tags.chosen())
                .build();
    }

    private void refuse(String sentence) {
        name.setErrorMessage(sentence);
        name.setInvalid(true);
        name.focus();
    }
}
