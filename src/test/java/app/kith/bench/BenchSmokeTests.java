package app.kith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.KithTest;
import app.kith.Statements;
import app.kith.engagement.Circles;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.NurturePlan;
import app.kith.people.AddressBook;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.twins.Twins;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/// The benches in little, for every build: 10,000 people. Fails only on what is grossly wrong, five times the
/// budget of processor time or a statement for each person; how fast it is, the profile `bench` says.
@KithTest
@Import(SeededWorkspace.class)
@TestPropertySource(properties = {"bench.people=10000", "bench.interactions-each=3"})
@AsSeededOwner
class BenchSmokeTests {
    private static final int PAGE = 50;
    private static final int RUNS = 15;

    @Autowired
    SeededWorkspace seeded;

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    NurturePlan plan;

    @Autowired
    Circles circles;

    @Autowired
    Twins twins;

    @Test
    void loggingTakesAHandfulOfStatementsAndNoMoreTimeThanIsGross() {
        var somebody = seeded.some(200);
        var next = new AtomicInteger();
        Runnable call = () -> log.log(new NewInteraction(
                InteractionKind.CALL,
                Direction.BOTH,
                Set.of(somebody.get(next.getAndIncrement() % somebody.size())),
                SeededWorkspace.TODAY,
                null,
                null,
                null,
                null));
        call.run(); // which reads the ranks

        assertThat(Statements.of(call)).hasSizeLessThanOrEqualTo(11);
        assertThat(Timing.of(50, 101, call).cpu(0.5)).as("CPU ms").isLessThan(15);
    }

    @Test
    void aPageOfPeopleCostsTheSameAnywhere() {
        for (var by : PeopleOrder.By.values()) {
            for (var at : new int[] {0, seeded.size() * 9 / 10}) {
                Runnable page = () -> people.search(PeopleFilter.EVERYONE, new PeopleOrder(by, false), at, PAGE);

                // those who have nothing to be sorted by are read, and counted past, by themselves
                assertThat(Statements.of(page)).as("%s at %d", by, at).hasSizeLessThanOrEqualTo(5);
                assertThat(Timing.of(3, RUNS, page).cpu(0.5))
                        .as("CPU ms by %s at %d", by, at)
                        .isLessThan(at == 0 ? 50 : 150);
            }
        }
    }

    @Test
    void findingSomebodyTakesAMoment() {
        Runnable find = () -> people.find("wheel", 8);

        assertThat(Statements.of(find)).hasSizeLessThanOrEqualTo(5);
        assertThat(Timing.of(3, RUNS, find).cpu(0.5)).as("CPU ms").isLessThan(100);
    }

    @Test
    void todayAndTheCirclesDoNotGrowWithThePeople() {
        assertThat(Statements.of(() -> plan.today())).hasSizeLessThanOrEqualTo(40);
        assertThat(Timing.of(3, RUNS, () -> plan.today()).cpu(0.5)).as("CPU ms").isLessThan(500);
        assertThat(Statements.of(() -> circles.now())).hasSizeLessThanOrEqualTo(12);
        assertThat(Timing.of(3, RUNS, () -> circles.now()).cpu(0.5))
                .as("CPU ms")
                .isLessThan(500);
    }

    @Test
    void duplicatesAreCountedOnlyAfterAChange() {
        var first = twins.count();

        assertThat(Statements.of(() -> twins.count())).isEmpty();
        assertThat(twins.count()).isEqualTo(first);
    }
}
