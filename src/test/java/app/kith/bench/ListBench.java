package app.kith.bench;

import app.kith.people.AddressBook;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Pages of the people list, in every order, at its beginning and far down. Run on each database.
@Tag("list")
@AsSeededOwner
abstract class ListBench {
    private static final int PAGE = 50;
    private static final int ROUNDS = 15;
    private static final double FIRST_PAGE = 10;
    private static final double FAR_DOWN = 30;
    private static final List<Integer> TIMES = List.of(1, 2, 3, 4, 5);

    @Autowired
    AddressBook people;

    @Autowired
    SeededWorkspace seeded;

    /// Whether all the work is done in this process, so that its processor time says what it costs.
    abstract boolean isInProcess();

    @Test
    void showsAnyPageInAnyOrder() {
        var results = Results.ofThisRun();
        for (var by : PeopleOrder.By.values()) {
            for (var at : List.of(0, seeded.size() * 9 / 10)) {
                var page = Timing.of(
                        TIMES, ROUNDS, i -> people.search(PeopleFilter.EVERYONE, new PeopleOrder(by, false), at, PAGE));
                var name = "%s list by %s, row %d"
                        .formatted(seeded.database(), by.name().toLowerCase(Locale.ROOT), at);
                var budget = at == 0 ? FIRST_PAGE : FAR_DOWN;
                results.add(name + " p95", "ms", page.wall(0.95), isInProcess() ? null : budget);
                if (isInProcess()) results.add(name + " p95", "ms CPU", page.cpu(0.95), budget);
            }
        }
        results.write();
    }

    @Test
    void filtersAndCounts() {
        var results = Results.ofThisRun();
        results.add(
                seeded.database() + " list with words",
                Timing.of(
                        List.of("ana", "berg", "wheel", "lunch", "a"),
                        ROUNDS,
                        text -> people.search(PeopleFilter.EVERYONE.text(text), PeopleOrder.BY_NAME, 0, PAGE)),
                null,
                null);
        results.add(
                seeded.database() + " counts of six views",
                Timing.of(
                        TIMES,
                        3,
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
    }
}
