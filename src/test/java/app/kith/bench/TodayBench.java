package app.kith.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.engagement.Rescoring;
import app.kith.nurture.NurturePlan;
import app.kith.nurture.Pace;
import app.kith.nurture.PaceDefaults;
import app.kith.nurture.Paces;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Today among everybody, with [MuchToDo]. Then the same with the usual pace for everybody.
@Tag("today")
@BenchOnH2
@AsSeededOwner
class TodayBench {
    private static final int ROUNDS = 5;

    @Autowired
    SeededWorkspace seeded;

    @Autowired
    NurturePlan plan;

    @Autowired
    Paces paces;

    @Autowired
    PaceDefaults defaults;

    @Autowired
    Rescoring rescoring;

    @Autowired
    MuchToDo muchToDo;

    @BeforeEach
    void thereIsMuchToDo() {
        muchToDo.add();
    }

    @Test
    void opensWithinAHundredMillisecondsOfProcessorTime() {
        var today = plan.today();
        assertThat(today.reach()).hasSize(5);
        assertThat(today.dueCount()).isGreaterThan(seeded.size() / 20);

        var results = Results.ofThisRun();
        var rounds = List.of(1, 2, 3, 4);
        results.add("H2 today", Timing.of(rounds, ROUNDS, i -> plan.today()), null, 100.0);
        results.add("H2 count beside today", Timing.of(rounds, ROUNDS, i -> plan.peopleLeft()), null, 100.0);
        results.write();

        keepUsualPaces();
        results.add("H2 today with usual paces", Timing.of(rounds, ROUNDS, i -> plan.today()), null, 100.0);
        results.write();
        defaults.asUsual(false);
        untilFollowed();
    }

    private void keepUsualPaces() {
        defaults.asUsual(true);
        untilFollowed();
        assertThat(paces.of(seeded.some(100))).hasSizeGreaterThan(90);
    }

    private void untilFollowed() {
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(30))
                .until(() -> rescoring.progress().isEmpty());
    }

    @Test
    void setsAPaceByDefaultInOneGo() {
        var results = Results.ofThisRun();
        results.add(
                "H2 choose a tag's pace", Timing.once(() -> defaults.ofTag("Group 7", Pace.months(1))), null, 100.0);
        results.add("H2 a tag's pace for all it concerns", "s", seconds(this::untilFollowed));
        results.add("H2 choose the usual pace", Timing.once(() -> defaults.asUsual(true)), null, 100.0);
        results.add("H2 the usual pace for everybody", "s", seconds(this::untilFollowed));
        results.write();

        assertThat(defaults.all()).extracting(one -> one.people()).allMatch(count -> count > 0);
        defaults.asUsual(false);
        untilFollowed();
        defaults.ofTag("Group 7", null);
        untilFollowed();
    }

    private static double seconds(Runnable work) {
        return Timing.once(work).wall(0) / 1e3;
    }
}
