package app.kith.people.ui;

import app.kith.people.ImportantDate;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Days to think of a person beside their birthday, a row for each.
class DateRows extends FormRows<ImportantDate> {
    private static final List<String> SUGGESTED = List.of("Anniversary", "Name day", "First day at work");
    private static final List<Integer> REMINDERS = List.of(0, 1, 3, 7, 14, 30, 60);
    private static final int NOT_AT_ALL = -1;

    DateRows() {
        super("Dates", "date");
    }

    @Override
    Row<ImportantDate> make(@Nullable ImportantDate date) {
        return new DateRow(date);
    }

    private final class DateRow extends Row<ImportantDate> {
        private final ComboBox<String> label = new ComboBox<>();
        private final PartialDateFields day = new PartialDateFields("When it is", "A date needs a day and a month");
        private final Select<Integer> remind = new Select<>();

        DateRow(@Nullable ImportantDate date) {
            addClassName("kith-form__row--date");
            label.setAriaLabel("What day it is");
            label.setPlaceholder("Anniversary");
            label.setItems(SUGGESTED);
            label.setAllowCustomValue(true);
            label.addCustomValueSetListener(event -> label.setValue(event.getDetail()));
            remind.setAriaLabel("When to remind you");
            remind.setItemLabelGenerator(DateRows::words);
            var days = new TreeSet<>(REMINDERS);
            days.add(NOT_AT_ALL);
            if (date != null && date.remindDays() != null) {
                days.add(date.remindDays());
            }
            remind.setItems(days);
            label.setValue(date == null ? null : date.label());
            day.show(date == null ? null : date.date());
            remind.setValue(
                    date == null ? Integer.valueOf(7) : date.remindDays() == null ? NOT_AT_ALL : date.remindDays());
            label.addValueChangeListener(event -> touch(event.isFromClient()));
            remind.addValueChangeListener(event -> touch(event.isFromClient()));
            day.onChange(() -> touch(true));
            add(label, day, remind, remover(this));
        }

        @Override
        void begin() {
            label.focus();
        }

        @Override
        Optional<ImportantDate> read() {
            label.setInvalid(false);
            var called = label.getValue() == null ? "" : label.getValue();
            var on = day.read().orElseThrow(Refused::new).date();
            if (on == null && called.isBlank()) {
                return Optional.empty();
            }
            if (on == null) {
                day.refused("A date needs a day and a month");
                throw new Refused();
            }
            try {
                var before = remind.getValue() == null || remind.getValue() == NOT_AT_ALL ? null : remind.getValue();
                return Optional.of(new ImportantDate(called, on, before));
            } catch (IllegalArgumentException refused) {
                label.setErrorMessage(refused.getMessage());
                label.setInvalid(true);
                throw new Refused();
            }
        }
    }

    private static String words(@Nullable Integer days) {
        return switch (days) {
            case null -> "";
            case NOT_AT_ALL -> "No reminder";
            case 0 -> "On the day";
            case 1 -> "1 day before";
            case 7 -> "1 week before";
            case 14 -> "2 weeks before";
            default -> days + " days before";
        };
    }
}
