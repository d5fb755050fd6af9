package app.kith.bench.load;

import app.kith.FreshStart;
import app.kith.KithTestConfiguration;
import app.kith.Owner;
import app.kith.bench.BenchOnH2;
import app.kith.bench.Results;
import app.kith.bench.SeededWorkspace;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/// 300 tabs, each with a session of its own, signed in over loopback: what each holds in memory, and how long
/// an action takes while every one of them does something every five seconds. Server and tabs share the
/// machine.
@Tag("load")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:file:./target/bench/h2/kith;QUERY_CACHE_SIZE=256",
            "kith.sign-up=open",
            "kith.jobs=false",
            "kith.beside-pages=true",
            "kith.import.workers=0",
            "kith.test.statements=false",
            "vaadin.productionMode=true",
        })
@ContextConfiguration(initializers = BenchOnH2.EmptyFolder.class)
@DirtiesContext
@Import({KithTestConfiguration.class, SeededWorkspace.class})
@TestExecutionListeners(listeners = FreshStart.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
class LoadBench {
    private static final int TABS = 300;
    private static final int EVERY_MS = 5_000;
    private static final int WARM_UP_MS = 60_000;
    private static final int MEASURED_MS = 60_000;
    private static final double MOST_MB = 1;
    private static final double MOST_MS = 250;

    @LocalServerPort
    int port;

    @Autowired
    SeededWorkspace seeded;

    @Autowired
    HikariDataSource database;

    private final Queue<String> errors = new ConcurrentLinkedQueue<>();

    /// What somebody does next, one after the other.
    private interface Action {
        void in(Tab tab, Random random) throws IOException, InterruptedException;
    }

    @Test
    void threeHundredPeopleWorkAtOnce() throws IOException, InterruptedException {
        var results = Results.ofThisRun();
        var email = seeded.email();
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var home = "http://localhost:" + port;
            opened(http, home, email); // what is loaded once for all
            var before = usedAfterCollection();
            var tabs = new ArrayList<Tab>();
            for (int i = 0; i < TABS; i++) tabs.add(opened(http, home, email));
            results.add(
                    "heap per tab on the people page, scrolled",
                    "MB",
                    (usedAfterCollection() - before) / 1e6 / TABS,
                    MOST_MB);
            var connections = new ConnectionWatch(database);
            var millis = work(tabs, connections);
            results.add("%d tabs, an action each 5 s, p50".formatted(TABS), "ms", at(millis, 0.5));
            results.add("%d tabs, an action each 5 s, p95".formatted(TABS), "ms", at(millis, 0.95), MOST_MS);
            results.add("%d tabs, actions".formatted(TABS), "", millis.size());
            results.add("%d tabs, connections in use at once".formatted(TABS), "", connections.most());
            results.add("%d tabs, waiting for one at once".formatted(TABS), "", connections.mostWaiting());
            results.add("%d tabs, errors".formatted(TABS), "", errors.size(), 0.0);
        }
        results.write();
        errors.stream().limit(3).forEach(System.out::println);
    }

    private static Tab opened(HttpClient http, String home, String email) throws IOException, InterruptedException {
        var tab = new Tab(http, home);
        tab.signIn(email, Owner.PASSWORD);
        tab.open("people");
        tab.scroll(50);
        tab.scroll(200);
        return tab;
    }

    private List<Double> work(List<Tab> tabs, ConnectionWatch connections) throws InterruptedException {
        var someone = seeded.some(50).stream().map(id -> "people/" + id.value()).toList();
        List<Action> day = List.of(
                (tab, random) -> tab.go("", ""),
                (tab, random) -> tab.go(someone.get(random.nextInt(someone.size())), ""),
                (tab, random) -> tab.go("people", ""),
                (tab, random) -> tab.scroll(random.nextInt(seeded.size() / 2)),
                (tab, random) -> tab.go("people", "q=ana"),
                (tab, random) -> tab.go(someone.get(random.nextInt(someone.size())), ""),
                (tab, random) -> tab.go("people", ""),
                (tab, random) -> tab.scroll(random.nextInt(500)));
        var millis = new ConcurrentLinkedQueue<Double>();
        var begun = System.nanoTime();
        try (var clock = Executors.newScheduledThreadPool(1);
                var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            connections.lookOn(clock);
            for (int i = 0; i < tabs.size(); i++) {
                var number = i;
                var random = new Random(i);
                var done = new int[] {i};
                var isBusy = new AtomicBoolean();
                clock.scheduleAtFixedRate(
                        () -> {
                            if (!isBusy.compareAndSet(false, true)) return;
                            hands.execute(() -> {
                                var start = System.nanoTime();
                                try {
                                    day.get(done[0]++ % day.size()).in(tabs.get(number), random);
                                } catch (IOException | InterruptedException failed) {
                                    errors.add(String.valueOf(failed));
                                }
                                var now = System.nanoTime();
                                if ((start - begun) / 1e6 > WARM_UP_MS) millis.add((now - start) / 1e6);
                                isBusy.set(false);
                            });
                        },
                        (long) i * EVERY_MS / tabs.size(),
                        EVERY_MS,
                        TimeUnit.MILLISECONDS);
            }
            TimeUnit.MILLISECONDS.sleep(WARM_UP_MS + MEASURED_MS);
            clock.shutdownNow();
        }
        return List.copyOf(millis);
    }

    private static double usedAfterCollection() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    private static double at(List<Double> all, double share) {
        var sorted = all.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
