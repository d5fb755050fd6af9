package app.kith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.accounts.NewAccount;
import app.kith.accounts.Users;
import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.SearchText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/// Finding people, and the people list, among 100,000 people with 1,000,000 interactions; `-Dbench.people` makes it
/// fewer. Run on each database.
@Tag("find")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FindBench {
    private static final int PEOPLE = Integer.getInteger("bench.people", 100_000);
    private static final int ROUNDS = 3;
    private static final int SHOWN = 8;
    private static final int PAGE = 50;

    @Autowired
    Users users;

    @Autowired
    Workspaces workspaces;

    @Autowired
    AddressBook people;

    @Autowired
    SeededWorkspace seeded;

    private WorkspaceId workspace;

    /// Its name in the results.
    abstract String database();

    /// What is promised of a query, in milliseconds.
    abstract double wallBudget();

    /// What is promised of a query's processor time where all of it is spent in this process.
    abstract Double cpuBudget();

    @BeforeAll
    void fill() throws InterruptedException {
        workspace = users.signUp(new NewAccount(
                        "Mira Solheim",
                        "mira@saltmarsh.example",
                        "quiet harbour, nine red boats",
                        ZoneId.of("UTC"),
                        "NO"))
                .workspace();
        var before = System.nanoTime();
        seeded.fill(workspace, PEOPLE, 42);
        Results.ofThisRun().add(database() + " fill", "s", (System.nanoTime() - before) / 1e9);
        prepare();
        while (seeded.left() > 0) {
            Thread.sleep(200);
        }
        Results.ofThisRun().add(database() + " fill and index", "s", (System.nanoTime() - before) / 1e9);
    }

    void prepare() {}

    @Test
    void findsPeopleByAnyWord() {
        workspaces.inWorkspace(workspace, () -> {
            var results = Results.ofThisRun();
            var all = new ArrayList<String>();
            queries().forEach((kind, queries) -> {
                all.addAll(queries);
                assertThat(queries)
                        .as(kind)
                        .anySatisfy(query ->
                                assertThat(people.find(query, SHOWN)).as(query).isNotEmpty());
                results.add(
                        database() + " find " + kind,
                        Timing.of(queries, ROUNDS, query -> people.find(query, SHOWN)),
                        null,
                        null);
            });
            results.add(
                    database() + " find",
                    Timing.of(all, ROUNDS, query -> people.find(query, SHOWN)),
                    wallBudget(),
                    cpuBudget());
            results.write();
        });
    }

    @Test
    void showsAnyPageOfTheList() {
        workspaces.inWorkspace(workspace, () -> {
            var results = Results.ofThisRun();
            for (var at : List.of(0, PEOPLE * 9 / 10)) {
                results.add(
                        database() + " list by name at row " + at,
                        Timing.of(
                                List.of(1, 2, 3, 4, 5),
                                ROUNDS,
                                i -> people.search(PeopleFilter.EVERYONE, PeopleOrder.BY_NAME, at, PAGE)),
                        null,
                        null);
            }
            var texts = List.of("ana", "berg", "wheel", "lunch", "a");
            results.add(
                    database() + " list with words",
                    Timing.of(
                            texts,
                            ROUNDS,
                            text -> people.search(PeopleFilter.EVERYONE.text(text), PeopleOrder.BY_NAME, 0, PAGE)),
                    null,
                    null);
            results.add(
                    database() + " counts of six views",
                    Timing.of(
                            List.of(1, 2, 3, 4, 5),
                            ROUNDS,
                            i -> people.counts(List.of(
                                    PeopleFilter.EVERYONE,
                                    PeopleFilter.COOLING,
                                    PeopleFilter.OVERDUE,
                                    PeopleFilter.NOTHING_LOGGED,
                                    PeopleFilter.EVERYONE.tag("Group 7"),
                                    PeopleFilter.BIN))),
                    null,
                    null);
            results.write();
        });
    }

    /// What people type, taken from those who are there.
    private Map<String, List<String>> queries() {
        var random = new Random(7);
        var some = seeded.some(PEOPLE).stream()
                .filter(id -> random.nextInt(PEOPLE) < 120)
                .map(ContactId::new)
                .toList();
        var names = people.refs(some).values().stream()
                .map(ref -> ref.name())
                .limit(40)
                .toList();
        var notes = new MadeUpWords(new Random(3));
        var queries = new LinkedHashMap<String, List<String>>();
        queries.put("full names", names);
        queries.put(
                "beginnings",
                names.stream()
                        .map(name -> name.substring(0, 2 + name.length() % 3))
                        .toList());
        queries.put(
                "surnames begun",
                names.stream().map(name -> surname(name).substring(0, 4)).toList());
        queries.put(
                "parts",
                names.stream().map(name -> surname(name).substring(1, 4)).toList());
        queries.put("without accents", names.stream().map(SearchText::fold).toList());
        queries.put("with a slip", names.stream().map(FindBench::misspelt).toList());
        queries.put("note words", names.stream().map(name -> notes.word()).toList());
        queries.put("everyday words", List.of("coffee", "lunch", "about", "project", "oslo", "post", "a", "an", "the"));
        queries.put(
                "name and note",
                names.stream()
                        .map(name -> name.split(" ")[0] + " " + notes.word())
                        .toList());
        queries.put(
                "two note words",
                names.stream().map(name -> notes.word() + " lunch").toList());
        return queries;
    }

    private static String surname(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    private static String misspelt(String name) {
        var surname = surname(name);
        return surname.substring(0, 2) + surname.charAt(3) + surname.charAt(2) + surname.substring(4);
    }
}
