package app.kith.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.TestClock;
import app.kith.channels.audience.AudienceCount;
import app.kith.channels.audience.AudienceCounts;
import app.kith.channels.audience.KnownCounts;
import app.kith.channels.audience.Place;
import app.kith.engagement.Circles;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.Agenda;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurturePlan;
import app.kith.nurture.NurtureTasks;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.DatesAhead;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.PeopleOrder.By;
import app.kith.people.criteria.Trait;
import app.kith.people.twins.Merging;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class DemoNetworkTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    DemoNetwork demo;

    @Autowired
    AddressBook people;

    @Autowired
    DatesAhead dates;

    @Autowired
    InteractionLog log;

    @Autowired
    NurturePlan plan;

    @Autowired
    Circles circles;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    Agenda agenda;

    @Autowired
    Merging merging;

    @Autowired
    AudienceCounts counts;

    @Autowired
    KnownCounts known;

    @Autowired
    TestClock clock;

    @Test
    void fillsEveryScreenWithMarkedPeople() {
        demo.open();

        assertThat(people.count()).isEqualTo(DemoNetwork.size());
        assertThat(people.count(PeopleFilter.EVERYONE.with(Trait.MADE_UP))).isEqualTo(DemoNetwork.size());
        assertThat(people.count(PeopleFilter.COOLING)).isGreaterThanOrEqualTo(6);
        assertThat(people.count(PeopleFilter.NOTHING_LOGGED)).isPositive();
        assertThat(dates.birthdays(TODAY, 14)).hasSizeGreaterThanOrEqualTo(3);
        var warmest = people.search(PeopleFilter.EVERYONE, new PeopleOrder(By.SCORE, true), 0, 1)
                .getFirst();
        assertThat(warmest.standing().score()).isGreaterThanOrEqualTo(75);
        assertThat(log.timeline(warmest.id(), null, 50)).hasSizeGreaterThan(20);
        assertThat(plan.today().reach()).hasSizeBetween(4, 5);
        assertThat(people.count(PeopleFilter.GOING_QUIET))
                .as("whom Today counts and whom its link leads to")
                .isEqualTo(plan.today().goingQuietCount())
                .isPositive();
        assertThat(agenda.countDue()).isEqualTo(3);
    }

    @Test
    void leavesThoseBehindWhoWereJoinedWithSomebodyMadeUp() {
        var luca = people.add(ContactDetails.named("Luca Ferante"));
        var ana = people.add(ContactDetails.named("Ana R."));
        demo.open();
        merging.merge(madeUp("Luca Ferrante"), luca);
        merging.merge(ana, madeUp("Ana Ruiz"));

        demo.remove();

        assertThat(people.count()).isEqualTo(2);
        assertThat(people.profile(luca).orElseThrow().details()).isEqualTo(ContactDetails.named("Luca Ferante"));
        assertThat(people.profile(ana).orElseThrow().details()).isEqualTo(ContactDetails.named("Ana R."));
    }

    @Test
    void isFollowedByMoreAndMoreOfWhomMoreAndMoreAreKnown() {
        demo.open();

        assertThat(counts.latest()).extracting(AudienceCount::followers).containsExactly(500L, 100L, 50L);
        var months = known.since(TODAY.minusYears(1));
        assertThat(months).hasSize(13);
        assertThat(months.getFirst().followers()).isLessThan(months.getLast().followers());
        assertThat(months.getFirst().known()).isLessThan(months.getLast().known());
        assertThat(months.getLast().followers()).isEqualTo(650);
        assertThat(months.getLast().known()).isBetween(60, 140);
        assertThat(months).allMatch(month -> month.warm() < month.known());
    }

    @Test
    void leavesFollowersAloneThatSomebodyCounted() {
        var own = new AudienceCount(Place.called("X"), TODAY, 12);
        counts.record(own);
        demo.open();
        assertThat(counts.latest()).containsExactly(own);

        demo.remove();

        assertThat(counts.latest()).containsExactly(own);
    }

    @Test
    void takesTheFollowersAlongAndLeavesThoseCountedSince() {
        demo.open();
        var own = new AudienceCount(Place.called("X"), TODAY, 512);
        counts.record(own);

        demo.remove();

        assertThat(counts.since(TODAY.minusYears(2))).containsExactly(own);
        assertThat(known.since(TODAY.minusYears(2))).isEmpty();
    }

    @Test
    void itKnowsWhatOneLoggedWithMadeUpPeopleFromWhatCameWithThem() {
        demo.open();
        clock.advance(Duration.ofHours(1));
        var own = people.add(ContactDetails.named("Somebody real"));
        log.log(word(own));
        assertThat(demo.holdsOwnWords()).isFalse();

        log.log(word(madeUp("Ana Ruiz")));
        assertThat(demo.holdsOwnWords()).isTrue();
    }

    @Test
    void itKnowsATaskOfOnesOwnForMadeUpPeopleAlone() {
        demo.open();
        clock.advance(Duration.ofHours(1));
        var own = people.add(ContactDetails.named("Somebody real"));
        tasks.add(NewTask.of("Bring the two together").with(own, madeUp("Ana Ruiz")));
        assertThat(demo.holdsOwnWords()).isFalse();

        tasks.add(NewTask.of("Send Ana the glaze").with(madeUp("Ana Ruiz")));
        assertThat(demo.holdsOwnWords()).isTrue();
    }

    private static NewInteraction word(ContactId with) {
        return new NewInteraction(
                InteractionKind.NOTE, Direction.BOTH, Set.of(with), TODAY, null, null, null, "A word of my own");
    }

    @Test
    void fewDriftOutAndFewComeCloser() {
        demo.open();

        var now = circles.now();
        assertThat(now.driftingOut()).hasSizeBetween(5, 15);
        assertThat(now.comingCloser()).hasSizeBetween(3, 15);
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(DemoCast.asOf(TODAY)).isEqualTo(DemoCast.asOf(TODAY)).hasSize(DemoNetwork.size());
        assertThat(DemoCast.asOf(TODAY))
                .extracting(person -> person.details().name())
                .doesNotHaveDuplicates();
    }

    @Test
    void isRemovedInOneStepWithoutTouchingAnybodyElse() {
        var own = people.add(ContactDetails.named("Somebody real"));
        demo.open();
        demo.open();

        demo.remove();

        assertThat(demo.isOpen()).isFalse();
        assertThat(people.count()).isEqualTo(1);
        assertThat(people.profile(own)).isPresent();
        assertThat(people.tags()).isEmpty();
        assertThat(agenda.countDue()).isZero();
        assertThat(log.week(TODAY).minutes()).isZero();
    }

    private ContactId madeUp(String name) {
        return people.find(name, 1).getFirst().id();
    }
}
