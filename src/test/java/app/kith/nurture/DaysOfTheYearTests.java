package app.kith.nurture;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.TestClock;
import app.kith.accounts.WorkspaceSettings;
import app.kith.accounts.Workspaces;
import app.kith.engagement.Engagement;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.budget.TimeBudget;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.PartialDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Time zones, daylight saving and leap days: a pace and a page of the day count days where the workspace is.
@KithTest
@AsOwner
class DaysOfTheYearTests {
    @Autowired
    NurturePlan plan;

    @Autowired
    ReachAnswers answers;

    @Autowired
    Paces paces;

    @Autowired
    PaceDefaults defaults;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    TimeBudget budget;

    @Autowired
    Engagement engagement;

    @Autowired
    InteractionLog log;

    @Autowired
    AddressBook people;

    @Autowired
    Workspaces workspaces;

    @Autowired
    TestClock clock;

    @Test
    void aMonthAfterTheEndOfJanuaryIsTheEndOfFebruary() {
        assertThat(Pace.months(1).after(LocalDate.of(2027, 1, 31))).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(Pace.months(1).after(LocalDate.of(2028, 1, 31))).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(Pace.months(12).after(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(Pace.days(366).after(LocalDate.of(2028, 1, 1))).isEqualTo(LocalDate.of(2029, 1, 1));
    }

    @Test
    void theDatabaseCountsMonthsAsThePaceDoes() {
        inZone("Europe/Oslo", "2028-03-15T08:00:00Z");
        var ana = person("Ana");
        var luca = person("Luca");
        talk(ana, LocalDate.of(2028, 1, 31));
        talk(luca, LocalDate.of(2028, 2, 29));
        engagement.keepIn(List.of(ana, luca), Circle.CLOSE);

        defaults.ofCircle(Circle.CLOSE, Pace.months(1));
        assertThat(due(ana)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(due(luca)).isEqualTo(LocalDate.of(2028, 3, 29));
        defaults.ofCircle(Circle.CLOSE, Pace.months(12));

        assertThat(due(luca)).isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Test
    void thePaceIsDueOnItsDayThroughTheNightTheClocksChange() {
        inZone("Europe/Oslo", "2026-10-18T08:00:00Z");
        var ana = person("Ana");
        talk(ana, LocalDate.of(2026, 10, 18));
        paces.set(List.of(ana), Pace.weeks(1));

        clock.set(Instant.parse("2026-10-24T21:59:00Z")); // 23:59 on Saturday, in summer time
        assertThat(plan.today().reach()).isEmpty();
        clock.set(Instant.parse("2026-10-24T22:00:00Z")); // midnight, three hours before the clocks go back

        assertThat(plan.today().day()).isEqualTo(LocalDate.of(2026, 10, 25));
        assertThat(plan.today().reach()).hasSize(1);
        clock.set(Instant.parse("2026-10-25T22:59:00Z")); // 23:59 of the same day of 25 hours
        assertThat(plan.today().day()).isEqualTo(LocalDate.of(2026, 10, 25));
    }

    @Test
    void tomorrowIsTheNextDayThroughTheNightTheClocksChange() {
        inZone("Europe/Oslo", "2027-03-27T22:30:00Z"); // 23:30; the next day has 23 hours
        var ana = person("Ana");

        assertThat(answers.later(ana, Later.TOMORROW)).isEqualTo(LocalDate.of(2027, 3, 28));
        clock.advance(Duration.ofMinutes(29));
        assertThat(plan.today().reach()).isEmpty();
        clock.advance(Duration.ofMinutes(1));

        assertThat(plan.today().reach()).hasSize(1);
        assertThat(answers.later(ana, Later.NEXT_WEEK)).isEqualTo(LocalDate.of(2027, 3, 29));
    }

    @Test
    void theWeekOfTheBudgetBeginsOnMondayWhereTheWorkspaceIs() {
        inZone("Pacific/Auckland", "2026-11-15T10:30:00Z"); // 23:30 on Sunday there
        budget.set(60);
        tasks.done(tasks.add(NewTask.of("Write").taking(20)));
        assertThat(plan.today().budget().spent()).isEqualTo(20);

        clock.advance(Duration.ofMinutes(30));

        assertThat(plan.today().day()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(plan.today().budget().spent()).isZero();
        tasks.done(tasks.add(NewTask.of("Call").taking(15)));
        assertThat(plan.today().budget().spent()).isEqualTo(15);
    }

    @Test
    void aBirthdayOnTheLeapDayIsKeptOnTheDayBeforeInOtherYears() {
        inZone("America/New_York", "2027-02-28T04:59:00Z"); // 23:59 on the 27th there
        people.add(ContactDetails.with("Ana")
                .birthday(new PartialDate(2000, 2, 29))
                .build());
        assertThat(plan.today().reach()).noneMatch(one -> one.reason() instanceof Reason.BirthdayToday);

        clock.advance(Duration.ofMinutes(1));
        assertThat(plan.today().reach()).allMatch(one -> one.reason() instanceof Reason.BirthdayToday);
        clock.set(Instant.parse("2028-02-28T12:00:00Z"));
        assertThat(plan.today().reach()).noneMatch(one -> one.reason() instanceof Reason.BirthdayToday);
        clock.set(Instant.parse("2028-02-29T12:00:00Z"));

        assertThat(plan.today().reach()).allMatch(one -> one.reason() instanceof Reason.BirthdayToday);
    }

    private void inZone(String zone, String now) {
        clock.set(Instant.parse(now));
        var settings = workspaces.settings();
        workspaces.change(
                new WorkspaceSettings(settings.name(), ZoneId.of(zone), settings.paceDays(), settings.region()));
    }

    private ContactId person(String name) {
        return people.add(ContactDetails.named(name));
    }

    private LocalDate due(ContactId contact) {
        return paces.of(contact).orElseThrow().dueOn();
    }

    private void talk(ContactId contact, LocalDate day) {
        log.log(new NewInteraction(
                InteractionKind.CALL,
                InteractionKind.CALL.defaultDirection(),
                Set.of(contact),
                day,
                null,
                null,
                null,
                null));
    }
}
