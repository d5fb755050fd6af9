package app.kith.people.ui;

import app.kith.design.Icon;
import app.kith.people.Fact;
import app.kith.people.Period;
import app.kith.people.RoughDate;
import app.kith.people.fields.FactField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is worth knowing about a person, a row for each fact, with the right field for its type.
class FactRows extends FormRows<Fact> {
    private final List<FactField> own;
    private final List<String> labels;

    /// @param own the facts that the workspace keeps
    FactRows(List<FactField> own) {
        super("Worth remembering", "fact");
        this.own = own;
        this.labels = FactGroup.labels(own);
    }

    @Override
    Row<Fact> make(@Nullable Fact fact) {
        return new FactRow(fact);
    }

    private final class FactRow extends Row<Fact> {
        private final Locale locale = UI.getCurrentOrThrow().getLocale();
        private final ComboBox<String> label = new ComboBox<>();
        private final TextField since = when("Since");
        private final TextField until = when("Until");
        private final Div period = new Div(new Span("from"), since, new Span("to"), until);
        private final Button ask = new Button(new Icon(Icon.Name.CALENDAR), click -> askWhen());
        private FactInput input;

        FactRow(@Nullable Fact fact) {
            addClassName("kith-form__row--fact");
            label.setAriaLabel("What kind of fact");
            label.setPlaceholder("Children, likes, diet");
            label.setItems(labels);
            label.setAllowCustomValue(true);
            label.addCustomValueSetListener(event -> label.setValue(event.getDetail()));
            label.setValue(fact == null ? null : fact.label());
            input = input(fact == null ? "" : fact.content());
            period.addClassNames("kith-form__period", "kith-small");
            show(fact == null ? null : fact.period());
            ask.addThemeVariants(ButtonVariant.TERTIARY);
            ask.setAriaLabel("Say when this was so");
            ask.getElement().setAttribute("title", "When");
            label.addValueChangeListener(event -> relabelled(event.isFromClient()));
            since.addValueChangeListener(event -> touch(event.isFromClient()));
            until.addValueChangeListener(event -> touch(event.isFromClient()));
            add(label, input.field(), ask, remover(this), period);
            showWhen();
        }

        private FactInput input(String stored) {
            var field = label.getValue() == null
                    ? null
                    : FactField.named(label.getValue(), own).orElse(null);
            var made = FactInput.of(field, stored, locale);
            made.field().addClassName("kith-form__content");
            made.onTyped(() -> touch(true));
            return made;
        }

        private void show(@Nullable Period known) {
            since.setValue(
                    known == null || known.since() == null ? "" : known.since().said(locale));
            until.setValue(
                    known == null || known.until() == null ? "" : known.until().said(locale));
        }

        private void showWhen() {
            var passes = label.getValue() != null
                    && FactGroup.of(label.getValue(), own).passes();
            period.setVisible(period.isVisible() && (passes || !since.isEmpty() || !until.isEmpty()));
            if (passes) {
                period.setVisible(true);
            }
            ask.setVisible(!period.isVisible());
        }

        private void askWhen() {
            period.setVisible(true);
            ask.setVisible(false);
            since.focus();
        }

        private void relabelled(boolean typed) {
            touch(typed);
            var kept = input.text().get();
            var other = input(kept.equals("?") ? "" : kept);
            if (other.isLike(input)) {
                input = input.of(other.own());
            } else {
                replace(input.field(), other.field());
                input = other;
                if (typed) {
                    other.focus();
                }
            }
            showWhen();
        }

        @Override
        void begin() {
            label.focus();
        }

        @Override
        Optional<Fact> read() {
            label.setInvalid(false);
            input.refuse(null);
            var called = label.getValue() == null ? "" : label.getValue();
            String content;
            try {
                content = input.read();
            } catch (IllegalArgumentException refused) {
                input.refuse(refused.getMessage());
                throw new Refused();
            }
            if (content.isBlank() && (called.isBlank() || isEmptyOwn(called))) {
                return Optional.empty();
            }
            var lasting = period();
            try {
                return Optional.of(new Fact(spelt(called), content, lasting));
            } catch (IllegalArgumentException refused) {
                if (called.isBlank() || called.strip().length() > Fact.MAX_LABEL) {
                    label.setErrorMessage(refused.getMessage());
                    label.setInvalid(true);
                } else {
                    input.refuse(refused.getMessage());
                }
                throw new Refused();
            }
        }

        private boolean isEmptyOwn(String called) {
            return FactField.named(called, own).isPresent() && since.isEmpty() && until.isEmpty();
        }

        /// The workspace's spelling of its own facts.
        private String spelt(String called) {
            return FactField.named(called, own).map(FactField::name).orElse(called);
        }

        private @Nullable Period period() {
            var from = read(since);
            var to = read(until);
            if (from.isEmpty() && to.isEmpty()) {
                return null;
            }
            try {
                return new Period(from.orElse(null), to.orElse(null));
            } catch (IllegalArgumentException refused) {
                until.setErrorMessage(refused.getMessage());
                until.setInvalid(true);
                throw new Refused();
            }
        }

        private Optional<RoughDate> read(TextField field) {
            field.setInvalid(false);
            if (field.getValue().isBlank()) {
                return Optional.empty();
            }
            var date = RoughDate.read(field.getValue(), locale);
            if (date.isEmpty()) {
                field.setErrorMessage("Write a year, a month or a day, such as 2015 or March 2015");
                field.setInvalid(true);
                throw new Refused();
            }
            return date;
        }
    }

    private static TextField when(String name) {
        var field = new TextField();
        field.setAriaLabel(name);
        field.setPlaceholder("2015 or March 2015");
        field.setMaxLength(40);
        return field;
    }
}
