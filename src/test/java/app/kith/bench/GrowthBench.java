package app.kith.bench;

import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What the list, finding somebody and somebody's page cost among few and among very many people; whichever
/// of its two classes is the last writes how they compare. Filling the larger one takes hours, so it runs
/// where it is named alone, and `-Dbench.keep=true` goes on with what an earlier run filled.
@Tag("growth")
@AsSeededOwner
abstract class GrowthBench extends SpringBrowserlessTest {
    private static final Map<Integer, Map<String, Timing>> MEASURED = new TreeMap<>();
    private static final double MOST = 1.5;
    private static final int PAGE = 50;
    private static final int SHOWN = 8;
    private static final int WARM_UPS = 20;
    private static final int ROUNDS = 10;
    private static final int SOME = 60;

    @Autowired
    AddressBook people;

    @Autowired
    SeededWorkspace seeded;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void growsSlowerThanItsPeople() {
        var some = some();
        var names = people.refs(some).values().stream().map(ref -> ref.name()).toList();
        var measured = new LinkedHashMap<String, Timing>();
        measured.put("list", warm(Arrays.asList(PeopleOrder.By.values()), this::firstPage));
        measured.put("find", warm(names, name -> people.find(name, SHOWN)));
        measured.put("find by a part", warm(names, name -> people.find(name.substring(1, 5), SHOWN)));
        measured.put("person page", warm(some, this::open));
        MEASURED.put(seeded.size(), measured);
        if (MEASURED.size() > 1) compare();
    }

    /// Not before the compiler knows its way: it would else be measured, most of all among the few, who come first.
    private static <C> Timing warm(List<C> cases, Consumer<C> work) {
        Timing.of(cases, WARM_UPS, work);
        return Timing.of(cases, ROUNDS, work);
    }

    private static void compare() {
        var results = Results.ofThisRun();
        var sizes = List.copyOf(MEASURED.keySet());
        MEASURED.get(sizes.getFirst()).forEach((name, few) -> {
            var many = MEASURED.get(sizes.getLast()).get(name);
            var grown = "H2 %s p95, %d people against %d".formatted(name, sizes.getLast(), sizes.getFirst());
            results.against(grown, "ms CPU", many.cpu(0.95), few.cpu(0.95), MOST);
            results.against(grown, "ms", many.wall(0.95), few.wall(0.95), null);
        });
        results.write();
    }

    /// Spread over everybody, the same ones in each run.
    private List<ContactId> some() {
        var all = seeded.some(seeded.size());
        return new Random(11).ints(SOME, 0, all.size()).mapToObj(all::get).toList();
    }

    private void firstPage(PeopleOrder.By by) {
        people.search(PeopleFilter.EVERYONE, new PeopleOrder(by, false), 0, PAGE);
    }

    private void open(ContactId person) {
        transaction.executeWithoutResult(status -> {}); // so that nothing is remembered
        UI.getCurrent().navigate("people/" + person.value());
        roundTrip();
    }
}
