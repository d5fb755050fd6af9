package app.kith.engagement.ui;

import app.kith.design.Words;
import app.kith.engagement.ScoreOn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The way to the score of another day: a date to choose, the way back to today, and the 13 months as a table.
class OtherDays extends Div {
    private final DatePicker other = new DatePicker("The score as of");

    /// @param day the day that is shown now
    /// @param weeks what the table shows, asked for when it is opened
    OtherDays(LocalDate day, Words words, WhyShown shown, Supplier<List<ScoreOn>> weeks) {
        addClassName("kith-why__days");
        var isPast = day.isBefore(words.today());
        other.setMax(words.today());
        other.setLocale(words.locale());
        other.setValue(day);
        other.setErrorMessage("Choose a day up to today.");
        other.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && !other.isInvalid()) {
                show(change.getValue(), words, shown);
            }
        });
        add(other);
        if (isPast) {
            var back = new Button("Back to today", click -> shown.show(Optional.empty()));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            add(back);
        }
        var table = new Details("13 months as a table");
        table.addClassName("kith-why__details");
        table.addOpenedChangeListener(change -> {
            if (change.isOpened() && table.getContent().findAny().isEmpty()) {
                table.add(table(weeks.get(), words));
            }
        });
        add(table);
    }

    /// Goes to the date.
    void focus() {
        other.focus();
    }

    static void show(LocalDate day, Words words, WhyShown shown) {
        shown.show(day.isBefore(words.today()) ? Optional.of(day) : Optional.empty());
    }

    private static NativeTable table(List<ScoreOn> weeks, Words words) {
        var body = new NativeTableBody();
        weeks.reversed().stream().filter(week -> week.score() != null).forEach(week -> {
            var score = new NativeTableCell(String.valueOf(week.score()));
            score.addClassName("kith-num");
            body.add(new NativeTableRow(new NativeTableCell(words.date(week.day())), score));
        });
        var head = new NativeTableHeader(
                new NativeTableRow(new NativeTableHeaderCell("End of"), new NativeTableHeaderCell("Engagement")));
        var table = new NativeTable(head, body);
        table.addClassName("kith-why__table");
        return table;
    }
}
