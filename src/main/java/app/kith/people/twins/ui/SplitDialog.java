package app.kith.people.twins.ui;

import app.kith.design.Words;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactDetails;
import app.kith.people.ContactProfile;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.ImportantDate;
import app.kith.people.twins.Divisible;
import app.kith.people.twins.Divisible.Part;
import app.kith.people.twins.SplitChoice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
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

/// What goes to the other one of two people who were written down as one.
@StyleSheet("kith-twins.css")
class SplitDialog extends Dialog {
    private static final int MOST = 100;

    private final Consumer<SplitChoice> take;
    private final TextField name = new TextField("Who is the other one?");
    private final CheckboxGroup<Handle> handles;
    private final CheckboxGroup<ImportantDate> dates;
    private final CheckboxGroup<Fact> facts;
    private final Map<String, CheckboxGroup<Part>> parts = new LinkedHashMap<>();
    private final Paragraph counts = new Paragraph();

    /// @param take is told what was chosen; an [IllegalArgumentException] or [ChangedMeanwhile] of it is shown
    SplitDialog(ContactProfile person, List<Divisible> belongings, Words words, Consumer<SplitChoice> take) {
        this.take = take;
        setHeaderTitle("%s is two people".formatted(person.name()));
        setWidth("560px");
        var details = person.details();
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(ContactDetails.MAX_NAME);
        name.addValueChangeListener(event -> name.setInvalid(false));
        handles = group("Handles", details.handles(), handle -> handle.channelName() + ": " + handle.written());
        dates = group("Dates", details.dates(), ImportantDate::label);
        facts = group("Facts", details.facts(), fact -> fact.label() + ": " + fact.content());
        var list = new Div(handles, dates, facts);
        list.addClassName("kith-split__list");
        belongings.forEach(belonging -> {
            var group = group(belonging.title(), belonging.of(person.id(), MOST, words), Part::said);
            parts.put(belonging.title(), group);
            list.add(group);
        });
        var how = new Paragraph("Choose what goes to the other one. All else stays with %s.".formatted(person.name()));
        how.addClassNames("kith-small", "kith-muted");
        counts.addClassNames("kith-small", "kith-muted");
        counts.getElement().setAttribute("role", "status");
        add(name, how, list, counts);
        var split = new Button("Split into two", click -> split());
        split.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), split);
        name.setAutofocus(true);
        count();
    }

    private <T> CheckboxGroup<T> group(String label, List<T> items, Function<T, String> said) {
        var group = new CheckboxGroup<T>(label);
        group.setItems(items);
        group.setItemLabelGenerator(said::apply);
        group.addThemeName("vertical");
        group.setVisible(!items.isEmpty());
        group.addValueChangeListener(event -> count());
        return group;
    }

    /// "1 handle and 3 interactions go to the other one."
    private void count() {
        var said = new ArrayList<String>();
        said(said, handles);
        said(said, dates);
        said(said, facts);
        parts.values().forEach(group -> said(said, group));
        counts.setText(
                said.isEmpty()
                        ? "Nothing goes to the other one yet."
                        : "To the other one: " + String.join(", ", said) + ".");
    }

    private static void said(List<String> said, CheckboxGroup<?> group) {
        var count = group.getValue().size();
        if (count > 0) {
            said.add("%,d of %,d %s"
                    .formatted(
                            count,
                            group.getListDataView().getItemCount(),
                            group.getLabel().toLowerCase(Locale.ROOT)));
        }
    }

    private void split() {
        if (name.isEmpty() || name.getValue().isBlank()) {
            refuse("A person needs a name");
            return;
        }
        Map<String, Set<UUID>> chosen = new LinkedHashMap<>();
        parts.forEach((title, group) ->
                chosen.put(title, group.getValue().stream().map(Part::id).collect(Collectors.toSet())));
        try {
            take.accept(
                    new SplitChoice(name.getValue().strip(), inOrder(handles), inOrder(dates), inOrder(facts), chosen));
            close();
        } catch (IllegalArgumentException | ChangedMeanwhile refused) {
            refuse(Objects.requireNonNull(refused.getMessage()));
        }
    }

    private void refuse(String sentence) {
        name.setErrorMessage(sentence);
        name.setInvalid(true);
        name.focus();
    }

    private static <T> List<T> inOrder(CheckboxGroup<T> group) {
        return group.getListDataView()
                .getItems()
                .filter(group.getValue()::contains)
                .toList();
    }
}
