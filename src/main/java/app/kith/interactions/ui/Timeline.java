package app.kith.interactions.ui;

import app.kith.design.EmptyInvite;
import app.kith.design.Icon;
import app.kith.interactions.InteractionId;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.Occurrence;
import app.kith.interactions.TimelineEntry;
import app.kith.interactions.spi.ShowInteraction;
import app.kith.people.PersonRef;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What happened with one person, newest first and by month, with the silences between; more is read as one
/// scrolls.
class Timeline extends Div {
    static final int PAGE = 30;

    /// How far back one interaction is looked for.
    private static final int MOST_PAGES = 50;

    private final PersonRef person;
    private final InteractionLog log;
    private final Supplier<LocalDate> today;
    private final InteractionDialogs dialogs;
    private final Runnable refresh;
    private final OrderedList list = new OrderedList();
    private final Map<InteractionId, TimelineItem> items = new HashMap<>();
    private final Button more = new Button("Show more");
    private final Button add = new Button("Log an interaction", new Icon(Icon.Name.NOTEBOOK_PEN));
    private Silences silences;
    private @Nullable TimelineEntry last;
    private @Nullable YearMonth month;
    private @Nullable LocalDate newer;
    private int shown;
    private @Nullable Registration asked;

    Timeline(
            PersonRef person,
            InteractionLog log,
            Supplier<LocalDate> today,
            InteractionDialogs dialogs,
            Runnable refresh) {
        this.person = person;
        this.log = log;
        this.today = today;
        this.dialogs = dialogs;
        this.refresh = refresh;
        this.silences = new Silences(List.of(), null, today.get());
        list.addClassName("kith-timeline");
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClickListener(click -> dialogs.add(person, this::changed));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClassName("kith-timeline__more");
        more.setDisableOnClick(true);
        more.addClickListener(click -> {
            read(PAGE);
            more.setEnabled(true);
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        asked = ComponentUtil.addListener(
                event.getUI(), ShowInteraction.class, question -> find(question.interaction()));
        show(PAGE);
        more.getElement().executeJs("""
                        new IntersectionObserver((seen) => {
                          if (seen.some((one) => one.isIntersecting) && !this.disabled) this.click();
                        }, { rootMargin: '200px' }).observe(this)""");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (asked != null) asked.remove();
    }

    /// Reads on until the interaction is there, then goes to it.
    private void find(InteractionId id) {
        for (var page = 0; page < MOST_PAGES && !items.containsKey(id) && more.isVisible(); page++) {
            read(PAGE);
        }
        var item = items.get(id);
        if (item != null) {
            findAncestorTabs().ifPresent(tabs -> tabs.setSelectedIndex(0));
            item.found();
        }
    }

    private Optional<TabSheet> findAncestorTabs() {
        return Optional.ofNullable(findAncestor(TabSheet.class));
    }

    /// The page may build another timeline in place of this one.
    private void changed() {
        refresh.run();
        if (isAttached()) {
            show(Math.max(PAGE, shown));
        }
    }

    private void show(int count) {
        var now = today.get();
        var days = log.histories(List.of(person.id())).values().stream()
                .flatMap(List::stream)
                .filter(Occurrence::personal)
                .map(Occurrence::day)
                .filter(day -> !day.isAfter(now))
                .distinct()
                .sorted()
                .toList();
        silences = new Silences(days, person.standing().usualGapDays(), now);
        removeAll();
        list.removeAll();
        items.clear();
        last = null;
        month = null;
        newer = null;
        shown = 0;
        var tools = new Div(add);
        tools.addClassName("kith-timeline__tools");
        add(tools, list, more);
        read(count);
        if (shown == 0) {
            removeAll();
            add(new EmptyInvite(
                    "Nothing logged with %s yet".formatted(person.callName()),
                    "Coffees, calls and notes will stand here, newest first. Type one into the line at the top, or fill in the form.",
                    add));
        }
    }

    private void read(int count) {
        var entries = log.timeline(person.id(), last, count + 1);
        entries.stream().limit(count).forEach(this::append);
        more.setVisible(entries.size() > count);
    }

    private void append(TimelineEntry entry) {
        silence(entry);
        heading(YearMonth.from(entry.day()));
        var item = new TimelineItem(
                entry,
                person,
                silences.today(),
                getLocale(),
                () -> dialogs.edit(entry, this::changed),
                () -> dialogs.delete(entry, this::changed));
        items.put(entry.id(), item);
        list.add(item);
        last = entry;
        shown++;
    }

    private void silence(TimelineEntry entry) {
        if (!entry.retold().personal() || entry.day().isAfter(silences.today())) {
            return;
        }
        var said = newer == null ? silences.untilToday() : silences.between(entry.day(), newer);
        newer = entry.day();
        said.ifPresent(words -> {
            var silence = new ListItem(words);
            silence.addClassName("kith-timeline__silence");
            list.add(silence);
        });
    }

    private void heading(YearMonth of) {
        if (of.equals(month)) {
            return;
        }
        month = of;
        var pattern = of.getYear() == silences.today().getYear() ? "LLLL" : "LLLL uuuu";
        var heading =
                new ListItem(DateTimeFormatter.ofPattern(pattern, getLocale()).format(of));
        heading.addClassName("kith-timeline__month");
        list.add(heading);
    }
}
