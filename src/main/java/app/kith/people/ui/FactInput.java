package app.kith.people.ui;

import app.kith.people.Fact;
import app.kith.people.fields.FactField;
import app.kith.people.fields.FactType;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The field into which a fact is typed: the right one for its type.
///
/// @param field the field itself
/// @param text what stands in it
/// @param stored what stood in it at first, as it is stored
/// @param own the fact's type; null for one the workspace does not keep
record FactInput(
        Component field,
        Supplier<String> text,
        String stored,
        @Nullable FactField own,
        Locale locale) {

    static FactInput of(@Nullable FactField own, String stored, Locale locale) {
        var type = own == null ? FactType.TEXT : own.type();
        var fits = own != null
                && (stored.isEmpty() || own.plain(stored, Locale.ROOT).isPresent());
        return switch (type) {
            case LONG_TEXT -> {
                var area = new TextArea();
                area.setMaxLength(Fact.MAX_CONTENT);
                area.setMinRows(2);
                area.setMaxRows(6);
                area.setValue(stored);
                yield named(area, area::getValue, stored, own, locale);
            }
            case DATE -> {
                if (!fits) {
                    yield line(own, stored, stored, locale);
                }
                var day = new DayField("");
                day.setLocale(locale);
                day.setValue(stored.isEmpty() ? null : LocalDate.parse(plain(own, stored)));
                yield named(day, () -> written(day), stored, own, locale);
            }
            case YES_NO -> choice(own, List.of(FactType.YES, FactType.NO), stored, locale);
            case CHOICE -> choice(own, own == null ? List.of() : own.choices(), stored, locale);
            case NUMBER -> line(own, stored, own != null && fits ? own.said(stored, locale) : stored, locale);
            case TEXT, LINK -> line(own, stored, stored, locale);
        };
    }

    /// What was typed, in its plain form; blank where nothing was. What does not fit but was there before stays.
    ///
    /// @throws IllegalArgumentException with the sentence, where it does not fit
    String read() {
        var typed = text.get().strip();
        if (own == null || typed.isEmpty() || typed.equals(stored)) {
            return typed;
        }
        return own.plain(typed, locale)
                .orElseThrow(() -> new IllegalArgumentException(own.type().wrong()));
    }

    void refuse(@Nullable String sentence) {
        if (field instanceof HasValidationProperties checked) {
            checked.setErrorMessage(sentence);
            checked.setInvalid(sentence != null);
        }
    }

    /// Whether both are the same plain line, so that what is being typed can stay where it is.
    boolean isLike(FactInput other) {
        return isPlain() && other.isPlain();
    }

    private boolean isPlain() {
        return own == null || own.type() == FactType.TEXT;
    }

    /// The same line for a fact of another name.
    FactInput of(@Nullable FactField other) {
        return new FactInput(field, text, stored, other, locale);
    }

    void focus() {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    void onTyped(Runnable typed) {
        if (field instanceof AbstractField<?, ?> value) {
            value.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    typed.run();
                }
            });
        }
    }

    private static String written(DayField day) {
        if (day.isInvalid()) {
            return "?"; // no day: refused as one
        }
        return day.getValue() == null ? "" : day.getValue().toString();
    }

    private static String plain(@Nullable FactField own, String stored) {
        return own == null ? stored : own.plain(stored, Locale.ROOT).orElse(stored);
    }

    private static FactInput line(@Nullable FactField own, String stored, String shown, Locale locale) {
        var line = new TextField();
        line.setMaxLength(Fact.MAX_CONTENT);
        line.setValue(shown);
        if (own != null && own.type() == FactType.LINK) {
            line.setPlaceholder("https://");
        }
        if (own != null && own.type() == FactType.NUMBER) {
            line.getElement().setAttribute("inputmode", "decimal");
        }
        return named(line, line::getValue, stored, own, locale);
    }

    /// What does not fit is one of the choices too, so that it can be left.
    private static FactInput choice(@Nullable FactField own, List<String> choices, String stored, Locale locale) {
        var kept = plain(own, stored);
        var all = new ArrayList<>(choices);
        if (!kept.isEmpty() && !all.contains(kept)) {
            all.add(kept);
        }
        var select = new Select<String>();
        select.setItems(all);
        select.setEmptySelectionAllowed(true);
        select.setItemLabelGenerator(one -> one == null ? "" : own == null ? one : own.said(one, locale));
        select.setValue(kept.isEmpty() ? null : kept);
        return named(select, () -> select.getValue() == null ? "" : select.getValue(), kept, own, locale);
    }

    private static <C extends Component & HasAriaLabel> FactInput named(
            C field, Supplier<String> text, String stored, @Nullable FactField own, Locale locale) {
        field.setAriaLabel("The fact");
        return new FactInput(field, text, stored, own, locale);
    }
}
