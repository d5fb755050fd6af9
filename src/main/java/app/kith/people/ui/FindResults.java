package app.kith.people.ui;

import app.kith.design.Words;
import app.kith.design.spi.FindCommand;
import app.kith.people.AddressBook;
import app.kith.people.PeopleFilter;
import app.kith.people.PersonRow;
import app.kith.people.SavedView;
import app.kith.people.SearchText;
import app.kith.people.asking.Asked;
import app.kith.people.search.Clues;
import app.kith.people.search.Snippet;
import app.kith.people.tags.TagColour;
import app.kith.people.tags.TagColours;
import app.kith.people.tags.Tags;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// What the palette shows for a text: people, what can be done, and where one can go; at most [#MOST] rows.
@SpringComponent
class FindResults {
    static final int MOST = 8;
    private static final int MOST_COMMANDS = 2;
    private static final int MOST_PLACES = 2;
    private static final int MOST_RECENT = 4;

    private final AddressBook people;
    private final FindReasons reasons;
    private final ObjectProvider<FindCommand> commands;
    private final MyViews views;
    private final Tags tags;

    FindResults(
            AddressBook people, FindReasons reasons, ObjectProvider<FindCommand> commands, MyViews views, Tags tags) {
        this.people = people;
        this.reasons = reasons;
        this.commands = commands;
        this.views = views;
        this.tags = tags;
    }

    /// The rows for a text; for none, the people one was in touch with last and what is done most.
    List<FindRow> rows(String text, Words words) {
        var sought = text.strip();
        return SearchText.fold(sought).isEmpty() ? recent(words) : found(sought, words);
    }

    /// Does what a row offers.
    void run(String command) {
        commands.stream().filter(one -> one.label().equals(command)).findFirst().ifPresent(FindCommand::run);
    }

    private List<FindRow> recent(Words words) {
        var rows = new ArrayList<FindRow>();
        people.find("", MOST_RECENT)
                .forEach(row -> rows.add(person(row, "Recent people", null, words, TagColours.NONE)));
        rows.add(FindRow.add(""));
        commands("").limit(1).forEach(rows::add);
        places("", TagColours.NONE).limit(MOST - rows.size()).forEach(rows::add);
        return rows;
    }

    private List<FindRow> found(String sought, Words words) {
        var asked = Asked.read(sought, words.today());
        var colours = tags.colours();
        var lists = asked.isUnderstood() ? Stream.of(list(asked)).toList() : List.<FindRow>of();
        var found = asked.isUnderstood() && asked.words().isEmpty()
                ? List.<PersonRow>of()
                : people.find(asked.isUnderstood() ? asked.words() : sought, MOST);
        var deeds = asked.isUnderstood() ? List.<FindRow>of() : deeds(sought, found);
        var done = commands(sought).limit(MOST_COMMANDS).toList();
        var places = places(sought, colours).limit(MOST_PLACES).toList();
        var left = MOST - lists.size() - deeds.size() - done.size() - places.size();
        var shown = found.subList(0, Math.min(found.size(), left));
        var why = reasons.of(shown, asked.isUnderstood() ? asked.words() : sought, words);
        var persons = shown.stream()
                .map(row -> person(row, "People", why.get(row.id()), words, colours))
                .toList();
        // the first row is the one that Enter opens: what is meant, rather than somebody new of its name
        return (found.isEmpty()
                        ? Stream.of(lists, done, places, deeds)
                        : Stream.of(lists, persons, deeds, done, places))
                .flatMap(List::stream)
                .toList();
    }

    private static List<FindRow> deeds(String sought, List<PersonRow> found) {
        var deeds = new ArrayList<FindRow>();
        if (!found.isEmpty()) {
            deeds.add(FindRow.logWith(found.getFirst().person()));
        }
        var name = SearchText.fold(sought);
        if (found.stream().noneMatch(row -> SearchText.fold(row.person().name()).equals(name))) {
            deeds.add(FindRow.add(sought));
        }
        return deeds;
    }

    private static FindRow person(
            PersonRow row, String group, @Nullable Snippet reason, Words words, TagColours colours) {
        var last = row.standing().lastInteraction();
        var said = reason != null
                ? reason
                : Snippet.of(
                        "", last == null ? "nothing logged" : "last interaction " + words.distance(last), List.of());
        // a reason needs the room
        var colour = row.tags().stream()
                .filter(tag -> said.text().equals(Clues.TAG + tag))
                .findFirst()
                .flatMap(colours::of)
                .map(TagColour::key);
        return FindRow.person(row.person(), group, reason == null ? row.line() : null, said, colour.orElse(null));
    }

    private static FindRow list(Asked asked) {
        var filter = PeopleFilter.EVERYONE.text(asked.words());
        for (var criterion : asked.criteria()) {
            filter = filter.with(criterion);
        }
        return FindRow.list(
                "People: " + asked.said(),
                PeopleQuery.EVERYONE.filter(filter).location().getPathWithQueryParameters());
    }

    private Stream<FindRow> commands(String sought) {
        return commands.orderedStream()
                .filter(command -> isMeant(sought, command.label() + " " + command.otherWords()))
                .map(FindRow::command);
    }

    /// The pages, saved views and tags in whose name each word begins a word.
    private Stream<FindRow> places(String sought, TagColours colours) {
        var pages = MenuConfiguration.getMenuEntries().stream()
                .filter(page -> isMeant(sought, page.title()))
                .map(FindRow::page);
        return Stream.of(pages, saved(sought), tagged(sought, colours)).flatMap(rows -> rows);
    }

    private Stream<FindRow> saved(String sought) {
        return views.all().stream().filter(view -> isMeant(sought, view.name())).map(FindResults::view);
    }

    private Stream<FindRow> tagged(String sought, TagColours colours) {
        return sought.isEmpty()
                ? Stream.of()
                : people.tags().stream().filter(tag -> isMeant(sought, tag)).map(tag -> {
                    var list = PeopleQuery.EVERYONE.filter(PeopleFilter.EVERYONE.tag(tag));
                    return FindRow.tag(
                            tag,
                            list.location().getPathWithQueryParameters(),
                            colours.of(tag).map(TagColour::key).orElse(null));
                });
    }

    private static FindRow view(SavedView view) {
        return FindRow.view(view.name(), PeopleQuery.of(view).location().getPathWithQueryParameters());
    }

    private static boolean isMeant(String sought, String words) {
        return Arrays.stream(SearchText.fold(sought).split(" "))
                .allMatch(word -> (" " + SearchText.fold(words)).contains(" " + word));
    }
}
