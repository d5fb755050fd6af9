package app.kith.exchange.export;

import app.kith.channels.ChannelKind;
import app.kith.interactions.InteractionId;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.TimelineEntry;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.TaskId;
import app.kith.nurture.TaskRow;
import app.kith.people.AddressBook;
import app.kith.people.ContactProfile;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.ListedPeople;
import app.kith.people.PartialDate;
import app.kith.people.PersonRef;
import java.io.OutputStream;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Writes people, interactions and tasks as tables, a few hundred at a time, however many there are, and all
/// as they were when the table began. The table of people can be imported again.
@Service
public class TableExport {
    private static final int PAGE = 500;

    /// Several values in one cell, as Google parts them.
    private static final String AND = " ::: ";

    private static final List<String> ABOUT_PEOPLE = List.of(
            "Name",
            "Nickname",
            "Name pronunciation",
            "Pronouns",
            "Company",
            "Job title",
            "Place",
            "How you met",
            "Met on",
            "Birthday",
            "Important dates",
            "Tags",
            "Note");
    private static final List<String> STANDING =
            List.of("Circle", "Engagement", "Last interaction", "Pace in days", "Do not contact at");
    private static final List<String> INTERACTIONS = List.of(
            "Date",
            "Time",
            "Kind",
            "Direction",
            "People",
            "Minutes",
            "Tone",
            "Note",
            "You gave",
            "You asked",
            "To pass on",
            "Passed on",
            "Passed on where",
            "Passed on to how many",
            "How many came of it",
            "Who came of it");
    private static final List<String> TASKS = List.of("Task", "For", "Due", "Time", "Minutes", "Owner", "Done", "Note");

    private final AddressBook people;
    private final InteractionLog log;
    private final NurtureTasks tasks;
    private final Snapshot snapshot;

    TableExport(AddressBook people, InteractionLog log, NurtureTasks tasks, Snapshot snapshot) {
        this.people = people;
        this.log = log;
        this.tasks = tasks;
        this.snapshot = snapshot;
    }

    /// The people of a list, with a column for each channel and each fact there is.
    public void people(ListedPeople listed, OutputStream out) {
        snapshot.read(() -> writePeople(listed, out));
    }

    /// All interactions, in about the order in which they were told.
    public void interactions(OutputStream out) {
        snapshot.read(() -> writeInteractions(out));
    }

    /// All tasks, done or not.
    public void tasks(OutputStream out) {
        snapshot.read(() -> writeTasks(out));
    }

    private void writePeople(ListedPeople listed, OutputStream out) {
        var labels = people.factLabels();
        var channels = Arrays.asList(ChannelKind.values());
        var columns = new ArrayList<>(ABOUT_PEOPLE);
        channels.forEach(channel -> columns.add(channel == ChannelKind.OWN ? "Other channels" : channel.label()));
        columns.addAll(STANDING);
        columns.addAll(labels);
        var ids = people.ids(listed);
        try (var csv = new CsvTable(out, columns)) {
            for (int from = 0; from < ids.size(); from += PAGE) {
                var page = ids.subList(from, Math.min(from + PAGE, ids.size()));
                var profiles = people.profiles(page);
                page.stream()
                        .map(profiles::get)
                        .filter(Objects::nonNull)
                        .forEach(one -> csv.row(person(one, channels, labels)));
                snapshot.turnPage();
            }
        }
    }

    private void writeInteractions(OutputStream out) {
        try (var csv = new CsvTable(out, INTERACTIONS)) {
            @Nullable InteractionId last = null;
            List<TimelineEntry> page;
            while (!(page = log.all(last, PAGE)).isEmpty()) {
                page.forEach(one -> csv.row(interaction(one)));
                snapshot.turnPage();
                last = page.getLast().id();
            }
        }
    }

    private void writeTasks(OutputStream out) {
        try (var csv = new CsvTable(out, TASKS)) {
            @Nullable TaskId last = null;
            List<TaskRow> page;
            while (!(page = tasks.all(last, PAGE)).isEmpty()) {
                page.forEach(one -> csv.row(task(one)));
                snapshot.turnPage();
                last = page.getLast().id();
            }
        }
    }

    private static List<@Nullable Object> person(
            ContactProfile person, List<ChannelKind> channels, List<String> labels) {
        var known = person.details();
        var cells = new ArrayList<@Nullable Object>(Arrays.asList(
                known.name(),
                known.nickname(),
                known.pronunciation(),
                known.pronouns(),
                known.company(),
                known.jobTitle(),
                known.place(),
                known.howMet(),
                known.metOn(),
                known.birthday() == null ? null : date(known.birthday()),
                joined(known.dates().stream().map(day -> day.label() + ": " + date(day.date()))),
                String.join(", ", known.tags()),
                known.note()));
        channels.forEach(channel -> cells.add(handles(known.handles(), channel)));
        var standing = person.standing();
        cells.add(standing.circle().label());
        cells.add(standing.score());
        cells.add(standing.lastInteraction());
        cells.add(standing.paceDays());
        cells.add(joined(known.handles().stream().filter(Handle::doNotContact).map(Handle::written)));
        labels.forEach(label -> cells.add(joined(known.facts().stream()
                .filter(fact -> fact.label().equalsIgnoreCase(label))
                .map(Fact::content))));
        return cells;
    }

    private static String handles(List<Handle> handles, ChannelKind channel) {
        return joined(handles.stream()
                .filter(handle -> handle.channel() == channel)
                .map(handle -> channel == ChannelKind.OWN
                        ? handle.channelName() + ": " + handle.written()
                        : handle.written()));
    }

    private static List<@Nullable Object> interaction(TimelineEntry one) {
        var cells = new ArrayList<@Nullable Object>(Arrays.asList(
                one.day(),
                one.time(),
                one.kind().label(),
                switch (one.direction()) {
                    case IN -> "from them";
                    case OUT -> "from you";
                    case BOTH -> "both";
                },
                joined(one.people().stream().map(PersonRef::name)),
                one.minutes(),
                one.tone() == null ? null : one.tone().label(),
                one.note(),
                one.favours().gave(),
                one.favours().asked()));
        var passing = one.passing();
        if (passing != null) {
            cells.add(passing.what());
            cells.add(passing.passed() == null ? "not known" : passing.passed() ? "yes" : "no");
            cells.add(passing.where());
            cells.add(passing.heardBy());
            cells.add(passing.came());
            cells.add(joined(one.newcomers().stream().map(PersonRef::name)));
        }
        while (cells.size() < INTERACTIONS.size()) cells.add(null);
        return cells;
    }

    private static List<@Nullable Object> task(TaskRow one) {
        return Arrays.asList(
                one.title(),
                joined(one.people().stream().map(PersonRef::name)),
                one.dueOn(),
                one.dueAt(),
                one.minutes(),
                one.owner() == null ? null : one.owner().name(),
                one.doneAt() == null ? null : one.doneAt().toLocalDate(),
                one.note());
    }

    /// A year that is not known is left out: "17 March".
    private static String date(PartialDate date) {
        return date.year() == null
                ? "%d %s".formatted(date.day(), Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                : "%04d-%02d-%02d".formatted(date.year(), date.month(), date.day());
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining(AND));
    }
}
