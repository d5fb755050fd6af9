package app.kith;

import static app.kith.people.PeopleFilter.EVERYONE;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.channels.ChannelKind;
import app.kith.channels.audience.AudienceCount;
import app.kith.channels.audience.AudienceCounts;
import app.kith.channels.audience.Place;
import app.kith.engagement.Circles;
import app.kith.engagement.PacePreview;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.Agenda;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurturePlan;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.Pace;
import app.kith.nurture.Paces;
import app.kith.nurture.TaskFilter;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Handle;
import app.kith.people.PeopleOrder;
import app.kith.reach.Growth;
import app.kith.reach.Reach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// However many people there are, a screen asks the database a fixed number of times. Run on each database.
@AsOwner
abstract class ScreenQueriesTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    Paces paces;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    Agenda agenda;

    @Autowired
    NurturePlan plan;

    @Autowired
    Circles circles;

    @Autowired
    PacePreview preview;

    @Autowired
    AudienceCounts counts;

    @Autowired
    Reach reach;

    @Autowired
    Growth growth;

    List<ContactId> ids;

    @BeforeEach
    void thereAreAThousand() {
        ids = people.addAll(
                IntStream.range(0, 1_000)
                        .mapToObj(i -> ContactDetails.named("Person " + i)
                                .reachedAt(List.of(new Handle(ChannelKind.EMAIL, "p%d@post.example".formatted(i))))
                                .tagged(List.of("Press", "Tag " + i % 40)))
                        .toList(),
                false);
        var told = new ArrayList<NewInteraction>();
        for (int i = 0; i < 3_000; i++) {
            told.add(coffee(TODAY.minusDays(i % 700), ids.get(i % 1_000), ids.get((i % 1_000 + 7) % 1_000)));
        }
        for (int i = 1; i < 60; i++) told.add(coffee(TODAY.minusDays(i), ids.getFirst(), ids.get(i)));
        log.logAll(told);
        for (int i = 0; i < 30; i++)
            tasks.add(NewTask.of("Write").with(ids.get(i)).due(TODAY));
    }

    @Test
    void aScreenAsksAFixedNumberOfTimes() {
        assertThat(Statements.of(() -> paces.set(ids.subList(0, 500), Pace.weeks(5))))
                .as("one pace for 500 people")
                .hasSizeLessThan(40);
        for (var by : PeopleOrder.By.values()) {
            assertThat(Statements.of(() -> people.search(EVERYONE, new PeopleOrder(by, true), 50, 50)))
                    .as("a page of people by " + by)
                    .hasSizeLessThanOrEqualTo(3);
        }
        assertThat(Statements.of(() -> people.profile(ids.getFirst())))
                .as("a person")
                .hasSizeLessThanOrEqualTo(5);
        assertThat(Statements.of(() -> log.timeline(ids.getFirst(), null, 50)))
                .as("a page of a timeline")
                .hasSizeLessThanOrEqualTo(5);
        assertThat(Statements.of(() -> agenda.lists())).as("the list of tasks").hasSizeLessThanOrEqualTo(12);
        assertThat(Statements.of(() -> {
                    agenda.countsByDay(TODAY, TODAY.plusDays(41), TaskFilter.ALL);
                    agenda.firstOfDays(TODAY, TODAY.plusDays(41), TaskFilter.ALL, 3);
                }))
                .as("a month of tasks")
                .hasSizeLessThanOrEqualTo(8);
        assertThat(Statements.of(() -> plan.today())).as("Today").hasSizeLessThanOrEqualTo(40);
        assertThat(Statements.of(() -> plan.peopleLeft()))
                .as("the count beside Today")
                .hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void theCirclesAskAFixedNumberOfTimes() {
        assertThat(Statements.of(() -> circles.now())).as("the circles").hasSizeLessThanOrEqualTo(12);
        assertThat(Statements.of(() -> circles.months(ids.subList(0, 8))))
                .as("the months of those who move")
                .hasSizeLessThanOrEqualTo(6);
        assertThat(Statements.of(() -> preview.of(30)))
                .as("what another pace would do")
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void reachAsksAFixedNumberOfTimes() {
        var places = List.of("X", "Forum", "Blog", "Pottery forum", "Newsletter");
        places.forEach(place -> counts.record(new AudienceCount(Place.called(place), TODAY, 500)));

        assertThat(Statements.of(() -> reach.now())).as("reach").hasSizeLessThanOrEqualTo(9);
        assertThat(Statements.of(() -> reach.carriers(6)))
                .as("who carries it further")
                .hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.of(() -> growth.lines())).as("growth").hasSizeLessThanOrEqualTo(3);
    }

    private static NewInteraction coffee(LocalDate day, ContactId... with) {
        return new NewInteraction(
                InteractionKind.COFFEE, Direction.BOTH, Set.of(with), day, null, 45, null, "Talked about the kiln");
    }
}
