package app.kith.exchange.ui;

import app.kith.exchange.format.ColumnMatch;
import app.kith.exchange.format.ColumnMatcher;
import app.kith.exchange.format.ColumnSplit;
import app.kith.exchange.format.ImportField;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Parts the values of a column: what stands between the parts, what each becomes, and how the first values
/// come out.
class SplitDialog extends Dialog {
    private static final String IN_ORDER = "Different things, in this order";
    private static final String THE_SAME = "Several of the same";

    private final ColumnMatch match;
    private final Consumer<ColumnSplit> taken;
    private final Separators separator;
    private final RadioButtonGroup<String> kind = new RadioButtonGroup<>("The parts are");
    private final Div fields = new Div();
    private final List<ComboBox<ImportField>> parts = new ArrayList<>();
    private final Button more = new Button("Another part", click -> addPart());
    private final Button fewer = new Button("One part fewer", click -> dropPart());
    private final SplitPreview preview = new SplitPreview();

    /// @param now how it is parted already
    SplitDialog(ColumnMatch match, @Nullable ColumnSplit now, Consumer<ColumnSplit> taken) {
        this.match = match;
        this.taken = taken;
        var first = now == null ? Separators.between(match.samples()) : now.separator();
        separator = new Separators("Between them stands", first, changed -> look());
        setHeaderTitle("Split “%s”".formatted(match.name()));
        setWidth("560px");
        kind.setItems(IN_ORDER, THE_SAME);
        kind.setValue(isSeveral(now) ? THE_SAME : IN_ORDER);
        kind.addValueChangeListener(change -> {
            guess();
            look();
        });
        fields.addClassName("kith-shape__fields");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        fewer.addThemeVariants(ButtonVariant.TERTIARY);
        var count = new Div(more, fewer);
        count.addClassName("kith-row");
        var body = new Div(separator, kind, fields, count, preview);
        body.addClassName("kith-shape");
        add(body);
        var split = new Button("Split", click -> split());
        split.addThemeVariants(ButtonVariant.PRIMARY);
        split.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button("Cancel", click -> close()), split);
        if (now == null) guess();
        else now.fields().forEach(this::addPart);
        look();
        addOpenedChangeListener(change -> {
            if (change.isOpened()) separator.focus();
        });
    }

    private boolean isSeveral(@Nullable ColumnSplit now) {
        return now != null
                ? now.isOfTheSame()
                : match.field().handle().isPresent() || match.field() == ImportField.TAGS;
    }

    private boolean isOfTheSame() {
        return THE_SAME.equals(kind.getValue());
    }

    private void guess() {
        parts.clear();
        fields.removeAll();
        if (isOfTheSame()) {
            addPart(match.field().isOfferedForPeople() ? match.field() : ImportField.FACT);
            return;
        }
        var between = separator.getValue() == null ? ", " : separator.getValue();
        var most = match.samples().stream()
                .mapToInt(value -> ColumnSplit.parts(value, between).size())
                .max()
                .orElse(2);
        var names = ColumnSplit.parts(match.name(), between);
        var count = names.size() > 1 ? names.size() : Math.clamp(most, 2, between.isBlank() ? 2 : 4);
        for (var i = 0; i < Math.min(count, ColumnSplit.MOST_PARTS); i++) {
            addPart(guess(i, names, between.isBlank()));
        }
    }

    private ImportField guess(int part, List<String> names, boolean isSpace) {
        if (names.size() > 1 && part < names.size()) {
            var named = ColumnMatcher.named(names.get(part));
            if (named.isPresent()) return named.get();
        }
        var isName = EnumSet.of(ImportField.FULL_NAME, ImportField.FAMILY_FIRST, ImportField.FACT)
                .contains(match.field());
        if (isName && match.field() != ImportField.FACT && part < 2) {
            return part == 0 == isSpace ? ImportField.GIVEN_NAME : ImportField.FAMILY_NAME;
        }
        return part == 0 && match.field().isOfferedForPeople() ? match.field() : ImportField.FACT;
    }

    private void addPart() {
        addPart(ImportField.FACT);
        look();
        parts.getLast().focus();
    }

    private void dropPart() {
        fields.remove(parts.removeLast());
        look();
        parts.getLast().focus();
    }

    private void addPart(ImportField field) {
        var number = parts.size() + 1;
        var part = new ComboBox<ImportField>(isOfTheSame() ? "Each becomes" : "Part %d becomes".formatted(number));
        part.setItems(Arrays.stream(ImportField.values())
                .filter(ImportField::isOfferedForPeople)
                .toList());
        part.setItemLabelGenerator(ImportField::label);
        part.setValue(field);
        part.addValueChangeListener(change -> {
            if (change.getValue() == null) part.setValue(change.getOldValue());
            look();
        });
        parts.add(part);
        fields.add(part);
    }

    private void look() {
        more.setVisible(!isOfTheSame() && parts.size() < ColumnSplit.MOST_PARTS);
        fewer.setVisible(!isOfTheSame() && parts.size() > 2);
        if (isRight()) preview.show(match.samples(), made());
        else preview.removeAll();
    }

    private boolean isRight() {
        if (!separator.isGood(false)) return false;
        var seen = EnumSet.noneOf(ImportField.class);
        var isRight = true;
        for (var part : parts) {
            var field = part.getValue();
            part.setErrorMessage("Another part is this already.");
            part.setInvalid(!field.takesSeveral() && !seen.add(field));
            isRight &= !part.isInvalid();
        }
        return isRight;
    }

    private ColumnSplit made() {
        return new ColumnSplit(
                separator.getValue(), parts.stream().map(ComboBox::getValue).toList(), isOfTheSame());
    }

    private void split() {
        if (!isRight()) return;
        close();
        taken.accept(made());
    }
}
