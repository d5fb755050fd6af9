package app.kith.bench.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.accounts.Workspaces;
import app.kith.bench.AsSeededOwner;
import app.kith.bench.Results;
import app.kith.bench.SeededWorkspace;
import app.kith.bench.Timing;
import app.kith.engagement.Engagement;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.ContactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What keeping scores costs, beside the bare reading and writing of the same rows.
@Tag("score")
@AsSeededOwner
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ScoreBench {
    private static final int MOST_AT_ONCE = 200_000;
    private static final int WARM_UPS = 40_000;
    private static final int RUNS = 3_000;
    private static final int RESCORED = 20_000;
    private static final int YEARS = 10;

    @Autowired
    ApplicationContext kith;

    @Autowired
    SeededWorkspace seeded;

    @Autowired
    Workspaces workspaces;

    @Autowired
    InteractionLog log;

    @Autowired
    Engagement engagement;

    private final Random random = new Random(20261117);

    /// Whether all the work is done in this process, so that its processor time says what it costs.
    abstract boolean isInProcess();

    /// Together, since one and the same work is to be compared in the same minute.
    @Test
    @Order(1)
    void logsOneInteraction() {
        var people = seeded.some(seeded.size());
        var inserts = new BareInserts(kith, isInProcess());
        var round = new int[1];
        log.logAll(List.of(
                call(people, workspaces.today()))); // the day's pass is done, so the rest goes on from what is stored

        var today = workspaces.today();
        var timings = Timing.byTurns(
                WARM_UPS,
                RUNS,
                List.of(
                        () -> log.log(call(people, today)),
                        () -> inserts.insert(call(people, today)),
                        () -> inserts.insertAndUpdate(call(people, today), round[0]++)));
        inserts.clear();
        var logged = timings.get(0);
        var bare = timings.get(1);
        var same = timings.get(2);

        var results = Results.ofThisRun();
        if (isInProcess()) {
            results.against(named("log one, to its two inserts"), "ms CPU", logged.cpu(0.5), bare.cpu(0.5), 1.3);
            results.against(named("log one, to all it writes"), "ms CPU", logged.cpu(0.5), same.cpu(0.5), null);
        }
        results.against(
                named("log one, to its two inserts"),
                "ms",
                logged.wall(0.5),
                bare.wall(0.5),
                isInProcess() ? null : Double.valueOf(1.3));
        results.against(named("log one, to all it writes"), "ms", logged.wall(0.5), same.wall(0.5), null);
        results.add(named("log one p95"), "ms", logged.wall(0.95));
        results.write();
    }

    @Test
    @Order(2)
    void worksOutEverybodyFromTheDatabase() {
        var people = seeded.some(RESCORED);
        var rescore = new RescoreFromDatabase(kith, people);

        var bare = rescore.bare();
        var cold = rescore.rescore();

        var results = Results.ofThisRun();
        if (isInProcess()) {
            results.against(named("cold rescore of 20,000, to reading"), "ms CPU", cold.cpu(0.5), bare.cpu(0.5), 1.5);
        }
        results.against(
                named("cold rescore of 20,000, to reading"),
                "ms",
                cold.wall(0.5),
                bare.wall(0.5),
                isInProcess() ? null : Double.valueOf(1.5));
        results.write();
    }

    @Test
    @Order(3)
    void logsVeryManyAtOnceAndLosesNone() {
        var people = seeded.some(seeded.size());
        var today = workspaces.today();
        var many = IntStream.range(0, Math.min(MOST_AT_ONCE, 2 * people.size()))
                .mapToObj(i -> told(people, today.minusDays(random.nextInt(YEARS * 365))))
                .toList();

        var bulk = Timing.once(() -> log.logAll(many));

        var results = Results.ofThisRun();
        var name = named("log %,d at once".formatted(many.size()).replace(",", " "));
        results.add(name, "s", bulk.wall(0.5) / 1_000);
        results.add(name + ", each", "ms CPU", bulk.cpu(0.5) / many.size());
        results.write();
        assertThat(log.histories(List.of(people.getFirst()))).isNotEmpty();
    }

    private String named(String what) {
        return seeded.database() + " " + what;
    }

    private NewInteraction call(List<ContactId> people, LocalDate today) {
        return new NewInteraction(InteractionKind.CALL, Direction.BOTH, any(people), today, null, null, null, null);
    }

    private NewInteraction told(List<ContactId> people, LocalDate day) {
        var direction = Direction.values()[random.nextInt(3)];
        return new NewInteraction(InteractionKind.EMAIL, direction, any(people), day, null, null, null, null);
    }

    private Set<ContactId> any(List<ContactId> people) {
        return Set.of(people.get(random.nextInt(people.size())));
    }
}
