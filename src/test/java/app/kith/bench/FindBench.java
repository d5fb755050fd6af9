package app.kith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.people.AddressBook;
import app.kith.people.SearchText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Finding people among 100,000 people with 1,000,000 interactions; `-Dbench.people` makes it
/// fewer. Run on each database.
@Tag("find")
@AsSeededOwner
abstract class FindBench {
    private static final int ROUNDS = 3;
    private static final int SHOWN = 8;

    @Autowired
    AddressBook people;

    @Autowired
    SeededWorkspace seeded;

    /// What is promised of a query, in milliseconds.
    abstract double wallBudget();

    /// What is promised of a query's processor time where all of it is spent in this process.
    abstract Double cpuBudget();

    private String database() {
        return seeded.database();
    }

    @Test
    void findsPeopleByAnyWord() {
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
    }

    /// What people type, taken from those who are there.
    private Map<String, List<String>> queries() {
        var random = new Random(7);
        var some = seeded.some(seeded.size()).stream()
                .filter(id -> random.nextInt(seeded.size()) < 120)
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
