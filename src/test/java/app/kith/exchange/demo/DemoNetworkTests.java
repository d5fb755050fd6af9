package app.kith.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.interactions.InteractionLog;
import app.kith.nurture.Agenda;
import app.kith.nurture.NurturePlan;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.DatesAhead;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.PeopleOrder.By;
import app.kith.people.criteria.Trait;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class DemoNetworkTests {
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
    Agenda agenda;

    @Test
    void fillsEveryScreenWithMarkedPeople() {
        demo.open();

        assertThat(people.count()).isEqualTo(DemoNetwork.size());
        assertThat(people.count(PeopleFilter.EVERYONE.with(Trait.MADE_UP))).isEqualTo(DemoNetwork.size());
        assertThat(people.count(PeopleFilter.COOLING)).isGreaterThanOrEqualTo(6);
        assertThat(people.count(PeopleFilter.NOTHING_LOGGED)).isPositive();
        assertThat(dates.birthdays(LocalDate.of(2026, 11, 17), 14)).hasSizeGreaterThanOrEqualTo(3);
        var warmest = people.search(PeopleFilter.EVERYONE, new PeopleOrder(By.SCORE, true), 0, 1)
                .getFirst();
        assertThat(warmest.standing().score()).isGreaterThanOrEqualTo(75);
        assertThat(log.timeline(warmest.id(), null, 50)).hasSizeGreaterThan(20);
        assertThat(plan.today().reach()).hasSizeBetween(4, 5);
        assertThat(agenda.countDue()).isEqualTo(3);
    }

    @Test
    void isTheSameEveryTime() {
        var today = LocalDate.of(2026, 11, 17);

        assertThat(DemoCast.asOf(today)).isEqualTo(DemoCast.asOf(today)).hasSize(DemoNetwork.size());
        assertThat(DemoCast.asOf(today))
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
        assertThat(log.week(LocalDate.of(2026, 11, 17)).minutes()).isZero();
    }
}
