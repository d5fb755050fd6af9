package app.kith.exchange.ui;

import app.kith.exchange.format.ColumnSplit;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What stands between parts of a value: one of the usual, or whatever is typed.
class Separators extends ComboBox<String> {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(", ", "Comma");
        NAMES.put("; ", "Semicolon");
        NAMES.put(" ", "Space");
        NAMES.put(" - ", "Dash");
        NAMES.put(" / ", "Slash");
        NAMES.put(" | ", "Bar");
        NAMES.put("\n", "Line break");
    }

    /// @param changed told once another one is chosen
    Separators(String label, String first, Consumer<@Nullable String> changed) {
        super(label);
        setItems(NAMES.keySet());
        setItemLabelGenerator(Separators::named);
        setAllowCustomValue(true);
        setHelperText("Choose one, or type your own");
        setValue(first);
        addCustomValueSetListener(typed -> setValue(typed.getDetail()));
        addValueChangeListener(change -> changed.accept(change.getValue()));
    }

    private static String named(String separator) {
        return NAMES.getOrDefault(separator, separator);
    }

    /// In a sentence: “;”, a space, a line break.
    static String said(String separator) {
        if (separator.equals("\n")) return "a line break";
        return separator.isBlank() ? "a space" : "“%s”".formatted(separator.strip());
    }

    /// The one that parts most of these values; a comma where none does.
    static String between(List<String> values) {
        var best = ", ";
        long most = 0;
        for (var one : NAMES.keySet()) {
            if (one.isBlank() && !one.equals("\n") && most > 0) continue;
            var count = values.stream()
                    .filter(value -> ColumnSplit.parts(value, one).size() > 1)
                    .count();
            if (count > most && !one.equals(" ")) {
                best = one;
                most = count;
            }
        }
        var spaced =
                values.stream().filter(value -> value.strip().contains(" ")).count();
        return most == 0 && spaced > 0 ? " " : best;
    }

    /// Says what is wrong with it, at the field.
    boolean isGood(boolean mayBeEmpty) {
        var value = getValue();
        var isEmpty = value == null || value.isEmpty();
        setErrorMessage(
                isEmpty
                        ? "Say what stands between the parts."
                        : "At most %d characters.".formatted(ColumnSplit.LONGEST_SEPARATOR));
        setInvalid(isEmpty && !mayBeEmpty || !isEmpty && value.length() > ColumnSplit.LONGEST_SEPARATOR);
        return !isInvalid();
    }
}
