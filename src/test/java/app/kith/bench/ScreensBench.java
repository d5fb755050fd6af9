package app.kith.bench;

import app.kith.people.twins.Twins;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// What opening a page costs the server, from the click to the changes that would go to the browser: the
/// processor time of the request's thread, in which H2 works too.
@Tag("screens")
@BenchOnH2
@TestPropertySource(properties = "kith.beside-pages=true")
@AsSeededOwner
class ScreensBench extends SpringBrowserlessTest {
    private static final double PROMISED = 100;
    private static final int WARM_UPS = 10;
    private static final int RUNS = 21;

    @Autowired
    SeededWorkspace seeded;

    @Autowired
    MuchToDo muchToDo;

    @Autowired
    Twins twins;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void thereIsMuchToDo() {
        muchToDo.add();
    }

    @Test
    void opensEachPage() {
        var results = Results.ofThisRun();
        pages().forEach((name, path) -> {
            var opened = Timing.of(WARM_UPS, RUNS, this::elsewhere, () -> open(path));
            var isPromised = name.equals("People") || name.equals("a person") || name.equals("Today");
            results.add("open " + name, "ms CPU", opened.cpu(0.5), isPromised ? PROMISED : null);
            results.add("open " + name + " p95", "ms", opened.wall(0.95));
        });
        var count = Timing.of(3, 11, () -> twins.count());
        results.add("count of duplicates", "ms CPU", count.cpu(0.5));
        results.write();
    }

    private Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("People", "people");
        pages.put("a person", "people/" + seeded.some(1).getFirst().value());
        pages.put("Today", "");
        pages.put("Circles", "circles");
        pages.put("the practice", "people/practice");
        pages.put("Tasks", "tasks");
        return pages;
    }

    /// So that a page is opened anew.
    private void elsewhere() {
        transaction.executeWithoutResult(status -> {}); // something was written, so nothing is remembered
        UI.getCurrent().navigate("help/score");
    }

    private void open(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }
}
