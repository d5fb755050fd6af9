package app.kith.nurture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;

/// A month as a grid of days with what is on them. Tasks are dragged to another day, or carried there by
/// keyboard.
@Tag("kith-month")
@JsModule("./components/kith-month.ts")
public class MonthGrid extends Component implements HasStyle {

    /// What is on one day.
    ///
    /// @param day "2026-11-17"
    /// @param count how many open tasks it has
    /// @param tasks the first of them
    /// @param marks birthdays and other dates
    record Day(String day, int count, List<Item> tasks, List<String> marks) {}

    /// @param time as the clock of the locale says it; empty for none
    record Item(String id, String title, String time) {}

    /// @param locale says on which day a week begins and how days are written
    void show(YearMonth month, LocalDate today, LocalDate chosen, Locale locale, List<Day> days) {
        getElement().setProperty("month", month.toString());
        getElement().setProperty("today", today.toString());
        getElement().setProperty("chosen", chosen.toString());
        getElement()
                .setProperty(
                        "firstOfWeek", WeekFields.of(locale).getFirstDayOfWeek().getValue());
        getElement().setProperty("locale", locale.toLanguageTag());
        getElement().setPropertyList("days", days);
    }

    void onChoose(ComponentEventListener<Choose> listener) {
        addListener(Choose.class, listener);
    }

    void onMove(ComponentEventListener<Move> listener) {
        addListener(Move.class, listener);
    }

    /// A day wants to be seen; it may be of another month.
    @DomEvent("kith-day")
    public static class Choose extends ComponentEvent<MonthGrid> {
        private final String day;

        public Choose(MonthGrid source, boolean fromClient, @EventData("event.detail.day") String day) {
            super(source, fromClient);
            this.day = day;
        }

        String day() {
            return day;
        }
    }

    /// A task shall be on another day.
    @DomEvent("kith-move")
    public static class Move extends ComponentEvent<MonthGrid> {
        private final String task;
        private final String day;

        public Move(
                MonthGrid source,
                boolean fromClient,
                @EventData("event.detail.task") String task,
                @EventData("event.detail.day") String day) {
            super(source, fromClient);
            this.task = task;
            this.day = day;
        }

        String task() {
            return task;
        }

        String day() {
            return day;
        }
    }
}
