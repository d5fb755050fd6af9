package app.kith.people.ui;

import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.PersonRow;
import app.kith.people.SearchText;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the palette shows for a text: people, what can be done, and pages; at most [#MOST] rows.
class FindResults {
    static final int MOST = 8;
    private static final int MOST_PAGES = 2;
    private final AddressBook people;

    FindResults(AddressBook people) {
        this.people = people;
    }

    /// The rows for a text; for none, the people one was in touch with last.
    List<FindRow> rows(String text, Words words) {
        var sought = text.strip();
        return SearchText.fold(sought).isEmpty() ? recent(words) : found(sought, words);
    }

    private List<FindRow> recent(Words words) {
        var rows = new ArrayList<FindRow>();
        people.find("", MOST - 1).forEach(row -> rows.add(person(row, "Recent people", null, words)));
        rows.add(FindRow.add(""));
        pages("").limit(MOST - rows.size()).forEach(rows::add);
        return rows;
    }

    private List<FindRow> found(String sought, Words words) {
        var found = people.find(sought, MOST);
        var deeds = deeds(sought, found);
        var pages = pages(sought).limit(MOST_PAGES).toList();
        var shown = found.subList(0, Math.min(found.size(), MOST - deeds.size() - pages.size()));
        var reasons = new FindReasons(people, sought).of(shown);
        var persons = shown.stream()
                .map(row -> person(row, "People", reasons.get(row.id()), words))
                .toList();
        // the first row is the one that Enter opens: a page that is meant, rather than somebody new of its name
        return (found.isEmpty() ? Stream.of(pages, deeds) : Stream.of(persons, deeds, pages))
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

    private static FindRow person(PersonRow row, String group, @Nullable String reason, Words words) {
        var last = row.standing().lastInteraction();
        var said =
                reason != null ? reason : last == null ? "nothing logged" : "last interaction " + words.distance(last);
        var line = row.line();
        return FindRow.person(row.person(), group, line == null ? said : line + ", " + said);
    }

    /// The pages in whose title each word begins a word.
    private static Stream<FindRow> pages(String sought) {
        var begun = SearchText.fold(sought).split(" ");
        return MenuConfiguration.getMenuEntries().stream()
                .filter(page -> Arrays.stream(begun)
                        .allMatch(word -> (" " + SearchText.fold(page.title())).contains(" " + word)))
                .map(FindRow::page);
    }
}
