package app.kith.people.ui;

import app.kith.design.Icon;
import app.kith.design.KeyCap;
import app.kith.people.PeopleFilter;
import app.kith.people.asking.Asked;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The field in which people are searched. Words of time become filters while they are typed; below it is
/// said what they were taken for, with the way back to plain words. The field keeps what was typed until it
/// is left.
class SearchBox {
    private static final Asked NOTHING = new Asked("", List.of(), List.of());

    private final TextField field = new TextField();
    private final Div said = new Div();
    private final Supplier<LocalDate> today;
    private final Consumer<PeopleFilter> change;
    private PeopleFilter shown = PeopleFilter.EVERYONE;
    private Asked asked = NOTHING;
    private boolean isTyping;

    /// @param change shows other people
    SearchBox(Supplier<LocalDate> today, Consumer<PeopleFilter> change) {
        this.today = today;
        this.change = change;
        field.setPlaceholder("Name, handle, tag, fact or note");
        field.setAriaLabel("Search people");
        field.setPrefixComponent(new Icon(Icon.Name.SEARCH));
        field.setSuffixComponent(new KeyCap("/"));
        field.setClearButtonVisible(true);
        field.setMaxLength(PeopleFilter.MAX_TEXT);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.getElement().setAttribute("data-search", true);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typed(event.getValue());
            }
        });
        field.addBlurListener(event -> field.setValue(shown.text()));
        said.addClassName("kith-understood");
        said.getElement().setAttribute("role", "status");
    }

    TextField field() {
        return field;
    }

    /// What was understood; empty mostly.
    Div said() {
        return said;
    }

    void show(PeopleFilter filter) {
        shown = filter;
        if (!isTyping) {
            field.setValue(filter.text());
        }
        if (!filter.criteria().containsAll(asked.criteria())) {
            asked = NOTHING;
        }
        say();
    }

    private void typed(String text) {
        var others = others();
        asked = Asked.read(text, today.get());
        var next = others.text(asked.words());
        for (var criterion : asked.criteria()) {
            next = next.with(criterion);
        }
        isTyping = true;
        change.accept(next);
        isTyping = false;
        say();
    }

    private void takeForWords() {
        var words = (asked.words() + " " + String.join(" ", asked.phrases())).strip();
        var next = others().text(words);
        asked = NOTHING;
        change.accept(next);
        field.focus();
    }

    /// The filter without what was understood before.
    private PeopleFilter others() {
        var next = shown;
        for (var criterion : asked.criteria()) {
            next = next.without(criterion);
        }
        return next;
    }

    private void say() {
        said.removeAll();
        if (asked.isUnderstood()) {
            var plain = new Button("Search for the words instead", click -> takeForWords());
            plain.addThemeVariants(ButtonVariant.TERTIARY);
            said.add(
                    new Span("“%s” is taken for: %s.".formatted(String.join("”, “", asked.phrases()), asked.said())),
                    plain);
        }
    }
}
