package app.kith.nurture.ui;

import app.kith.design.Icon;
import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.nurture.Agenda;
import app.kith.nurture.TaskFilter;
import app.kith.nurture.TaskId;
import app.kith.people.DatesAhead;
import app.kith.people.Occasion;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A month of tasks and dates, and below it the day that is chosen.
class TaskCalendar extends Div {
    /// So many tasks stand in a day of the grid; the others are counted.
    private static final int PER_DAY = 3;
    /// So many tasks of the chosen day are listed at most.
    private static final int OF_DAY = 100;

    private static final int WEEKS = 6;

    private final Agenda agenda;
    private final DatesAhead dates;
    private final TaskGestures gestures;
    private final MonthGrid grid = new MonthGrid();
    private final H2 title = new H2();
    private final Section ofDay = new Section();
    private final Runnable refresh;
    private @Nullable YearMonth month;
    private @Nullable LocalDate chosen;
    private @Nullable Words words;

    TaskCalendar(Agenda agenda, DatesAhead dates, TaskGestures gestures, Runnable refresh) {
        this.agenda = agenda;
        this.dates = dates;
        this.gestures = gestures;
        this.refresh = refresh;
        addClassName("kith-calendar");
        title.addClassName("kith-section-title");
        title.getElement().setAttribute("aria-live", "polite");
        var head = new Div(
                title,
                arrow(Icon.Name.CHEVRON_LEFT, "Month before", -1),
                new Button("Today", click -> goTo(today())),
                arrow(Icon.Name.CHEVRON_RIGHT, "Month after", 1));
        head.addClassName("kith-calendar__head");
        ofDay.addClassName("kith-calendar__day");
        grid.onChoose(event -> day(event.day()).ifPresent(this::goTo));
        grid.onMove(event -> move(event.task(), event.day()));
        add(head, grid, ofDay);
    }

    void show(TaskFilter filter, Words anew) {
        words = anew;
        var today = anew.today();
        var at = month == null ? YearMonth.from(today) : month;
        var day = chosen == null ? today : chosen;
        month = at;
        chosen = day;
        var firstOfWeek = WeekFields.of(anew.locale()).getFirstDayOfWeek();
        var from = at.atDay(1).with(WeekFields.of(firstOfWeek, 1).dayOfWeek(), 1);
        var to = from.plusDays(7L * WEEKS - 1);
        var occasions = occasions(from, to, filter);
        title.setText(DateTimeFormatter.ofPattern("LLLL uuuu", anew.locale()).format(at));
        grid.show(at, today, day, anew.locale(), days(from, to, filter, occasions, anew));
        showDay(day, filter, occasions, anew);
    }

    private List<MonthGrid.Day> days(
            LocalDate from, LocalDate to, TaskFilter filter, List<Occasion> occasions, Words in) {
        var counts = agenda.countsByDay(from, to, filter);
        var rows = agenda.firstOfDays(from, to, filter, PER_DAY).stream()
                .collect(Collectors.groupingBy(row -> Optional.ofNullable(row.dueOn())));
        var dates = occasions.stream().collect(Collectors.groupingBy(Occasion::on));
        var days = new ArrayList<MonthGrid.Day>();
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            var items = rows.getOrDefault(Optional.of(day), List.of()).stream()
                    .map(row -> new MonthGrid.Item(
                            row.id().value().toString(), row.title(), row.dueAt() == null ? "" : in.time(row.dueAt())))
                    .toList();
            var marks = dates.getOrDefault(day, List.of()).stream()
                    .map(TaskCalendar::mark)
                    .toList();
            days.add(new MonthGrid.Day(day.toString(), counts.getOrDefault(day, 0), items, marks));
        }
        return days;
    }

    private List<Occasion> occasions(LocalDate from, LocalDate to, TaskFilter filter) {
        var days = Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
        return dates.occasions(from, days).stream()
                .filter(one -> !one.on().isAfter(to))
                .filter(one -> filter.person() == null || one.person().id().equals(filter.person()))
                .toList();
    }

    private void showDay(LocalDate day, TaskFilter filter, List<Occasion> occasions, Words in) {
        ofDay.removeAll();
        var rows = agenda.between(day, day, filter, OF_DAY);
        var list = new UnorderedList();
        list.addClassName("kith-plain");
        occasions.stream().filter(one -> one.on().equals(day)).forEach(one -> list.add(line(one)));
        rows.forEach(row -> list.add(TaskLine.full(row, in, gestures)));
        ofDay.add(new SectionTitle(in.weekdayAndDate(day), rows.size()), list);
        if (rows.isEmpty()) {
            var nothing = new Paragraph("No task on this day.");
            nothing.addClassNames("kith-small", "kith-muted");
            ofDay.add(nothing);
        }
        var add = new Button("Add a task for this day", click -> gestures.addOn(day, in));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        ofDay.add(add);
    }

    private static ListItem line(Occasion occasion) {
        var mark = new Span(mark(occasion));
        mark.getElement().setAttribute("dir", "auto");
        var line = new ListItem(new Icon(occasion.isBirthday() ? Icon.Name.CAKE : Icon.Name.CALENDAR_DAYS), mark);
        line.addClassName("kith-calendar__mark");
        return line;
    }

    private static String mark(Occasion occasion) {
        var name = Words.isolated(occasion.person().callName());
        return occasion.isBirthday() ? name + ", birthday" : name + ", " + occasion.label();
    }

    private Button arrow(Icon.Name icon, String label, int months) {
        var button = new Button(new Icon(icon), click -> {
            var at = month == null ? YearMonth.from(today()) : month;
            goTo(at.plusMonths(months).atDay(1));
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        return button;
    }

    private void goTo(LocalDate day) {
        chosen = day;
        month = YearMonth.from(day);
        refresh.run();
    }

    private void move(String task, String to) {
        var in = words;
        if (in == null) {
            return;
        }
        day(to).ifPresent(day -> {
            chosen = day;
            month = YearMonth.from(day);
            gestures.move(new TaskId(UUID.fromString(task)), day, in);
        });
    }

    private LocalDate today() {
        return words == null ? LocalDate.MIN : words.today();
    }

    /// What a browser sends is not always a day.
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
