package app.kith.nurture.ui;

import app.kith.nurture.repeat.Repeat;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Asks how a task comes again, and says the answer in words.
class RepeatField extends Div {

    private enum How {
        ONCE("Does not repeat", "", null),
        DAYS("Daily", "days", Repeat.Unit.DAY),
        WEEKDAYS("Every weekday", "", Repeat.Unit.WEEK),
        WEEKS("Weekly", "weeks", Repeat.Unit.WEEK),
        MONTHS("Monthly", "months", Repeat.Unit.MONTH),
        YEARS("Yearly", "years", Repeat.Unit.YEAR);

        private final String label;
        private final String counted;
        private final Repeat.@Nullable Unit unit;

        /// @param counted of what there can be several in between
        How(String label, String counted, Repeat.@Nullable Unit unit) {
            this.label = label;
            this.counted = counted;
            this.unit = unit;
        }
    }

    private final Select<How> how = new Select<>();
    private final IntegerField every = new IntegerField("Every");
    private final Span counted = new Span();
    private final CheckboxGroup<DayOfWeek> on = new CheckboxGroup<>("On");
    private final RadioButtonGroup<Repeat.From> from = new RadioButtonGroup<>("Counted from");
    private final Paragraph said = new Paragraph();
    private final Supplier<@Nullable LocalDate> start;
    private final Locale locale;

    /// @param start the day the task begins on
    RepeatField(Locale locale, Supplier<@Nullable LocalDate> start) {
        this.locale = locale;
        this.start = start;
        addClassName("kith-repeat");
        how.setLabel("Repeat");
        how.setItems(How.values());
        how.setItemLabelGenerator(one -> one.label);
        every.setMin(1);
        every.setMax(Repeat.MOST);
        every.setStepButtonsVisible(true);
        every.setSuffixComponent(counted);
        every.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage("At least 1")
                .setMaxErrorMessage("At most " + Repeat.MOST)
                .setBadInputErrorMessage("A whole number"));
        on.setItems(DayOfWeek.values());
        on.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, locale));
        from.setItems(Repeat.From.DUE, Repeat.From.DONE);
        from.setItemLabelGenerator(one -> one == Repeat.From.DUE ? "When it was due" : "When it was done");
        said.addClassNames("kith-small", "kith-muted");
        said.getElement().setAttribute("role", "status");
        var row = new Div(how, every);
        row.addClassName("kith-repeat__row");
        add(row, on, from, said);
        setRepeat(null);
        how.addValueChangeListener(change -> show());
        every.addValueChangeListener(change -> show());
        on.addValueChangeListener(change -> show());
        from.addValueChangeListener(change -> show());
    }

    void setRepeat(@Nullable Repeat repeat) {
        how.setValue(repeat == null ? How.ONCE : how(repeat));
        every.setValue(repeat == null ? 1 : repeat.every());
        on.setValue(repeat == null || how(repeat) == How.WEEKDAYS ? Set.of() : repeat.on());
        from.setValue(repeat == null ? Repeat.From.DUE : repeat.from());
        show();
    }

    boolean isInvalid() {
        return every.isVisible() && (every.isInvalid() || every.getValue() == null);
    }

    /// What is asked for; null for once.
    @Nullable
    Repeat repeat() {
        var chosen = how.getValue();
        var unit = chosen.unit;
        if (unit == null) {
            return null;
        }
        if (chosen == How.WEEKDAYS) {
            return new Repeat(1, unit, Repeat.WEEKDAYS, from.getValue());
        }
        return new Repeat(every.getValue(), unit, chosen == How.WEEKS ? on.getValue() : Set.of(), from.getValue());
    }

    /// Says it anew, after the day has changed too.
    void show() {
        var chosen = how.getValue();
        every.setVisible(chosen != How.ONCE && chosen != How.WEEKDAYS);
        counted.setText(chosen.counted);
        on.setVisible(chosen == How.WEEKS);
        from.setVisible(chosen != How.ONCE);
        var repeat = isInvalid() ? null : repeat();
        said.setVisible(repeat != null);
        said.setText(repeat == null ? "" : sentence(RepeatWords.of(repeat, start.get(), locale)));
    }

    private static How how(Repeat repeat) {
        if (repeat.every() == 1 && repeat.on().equals(Repeat.WEEKDAYS)) return How.WEEKDAYS;
        return Arrays.stream(How.values())
                .filter(one -> one != How.WEEKDAYS && one.unit == repeat.unit())
                .findFirst()
                .orElseThrow();
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
