package app.kith.people.ui;

import app.kith.people.PartialDate;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A day of the year: day and month, and the year if it is known.
public class PartialDateFields extends Div {
    private static final int FIRST_YEAR = 1850;

    private final Select<Integer> day = new Select<>();
    private final Select<Month> month = new Select<>();
    private final IntegerField year = new IntegerField();
    private final Span wrong = new Span();
    private final String incomplete;
    private @Nullable LocalDate latest;
    private String tooLate = "";

    /// What was read.
    ///
    /// @param date null for no day
    public record Read(@Nullable PartialDate date) {}

    /// @param name what the day is, for those who cannot see where the fields stand
    /// @param incomplete what to say where the day or the month is missing
    public PartialDateFields(String name, String incomplete) {
        this.incomplete = incomplete;
        addClassName("kith-birthday");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        day.setPlaceholder("Day");
        day.setAriaLabel("Day: " + name);
        day.setItems(IntStream.rangeClosed(1, 31).boxed().toList());
        day.setEmptySelectionAllowed(true);
        month.setItems(Month.values());
        month.setPlaceholder("Month");
        month.setEmptySelectionAllowed(true);
        month.setAriaLabel("Month: " + name);
        year.setPlaceholder("Year");
        year.setAriaLabel("Year, if known: " + name);
        wrong.addClassNames("kith-small", "kith-late", "kith-form__wrong");
        wrong.getElement().setAttribute("role", "alert");
        add(day, month, year, wrong);
    }

    /// Shows the name above the fields.
    public PartialDateFields labelled(String label) {
        day.setLabel(label);
        return this;
    }

    /// Refuses a day after that one, where the year is known.
    ///
    /// @param sentence said of such a day
    public PartialDateFields notAfter(LocalDate day, String sentence) {
        latest = day;
        tooLate = sentence;
        return this;
    }

    public void show(@Nullable PartialDate date) {
        day.setValue(date == null ? null : date.day());
        month.setValue(date == null ? null : Month.of(date.month()));
        year.setValue(date == null ? null : date.year());
        wrong.setText("");
    }

    /// The day as it was typed; empty when there is no such day, which is then said here.
    public Optional<Read> read() {
        wrong.setText("");
        var years = year.getValue();
        if (day.getValue() == null && month.getValue() == null && years == null) {
            return Optional.of(new Read(null));
        }
        if (day.getValue() == null || month.getValue() == null) {
            return refused(incomplete);
        }
        if (year.isInvalid() || years != null && (years < FIRST_YEAR || years > 2200)) {
            return refused("The year has four digits, or is left out");
        }
        try {
            var date = new PartialDate(years, month.getValue().getValue(), day.getValue());
            return isTooLate(date) ? refused(tooLate) : Optional.of(new Read(date));
        } catch (IllegalArgumentException impossible) {
            return refused(String.valueOf(impossible.getMessage()));
        }
    }

    /// Whether nothing of it was typed.
    public boolean isBlank() {
        return day.getValue() == null && month.getValue() == null && year.getValue() == null && !year.isInvalid();
    }

    private boolean isTooLate(PartialDate date) {
        return latest != null
                && date.year() != null
                && LocalDate.of(date.year(), date.month(), date.day()).isAfter(latest);
    }

    /// Says what is wrong with the day here.
    Optional<Read> refused(String sentence) {
        wrong.setText(sentence);
        return Optional.empty();
    }

    void onChange(Runnable changed) {
        day.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        month.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        year.addValueChangeListener(event -> tell(event.isFromClient(), changed));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        month.setItemLabelGenerator(
                one -> one == null ? "" : one.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
    }

    private static void tell(boolean typed, Runnable changed) {
        if (typed) {
            changed.run();
        }
    }
}
