package app.kith.nurture.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.Statements;
import app.kith.TestClock;
import app.kith.design.Words;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class ReviewTests {
    /// A Tuesday.
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    static final LocalDate MONDAY = TODAY.minusDays(1);

    @Autowired
    Reviews reviews;

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    Owner owner;

    @Autowired
    TestClock clock;

    @Test
    void anEmptyWeekIsQuiet() {
        var review = reviews.of(TODAY);

        assertThat(review.isQuiet()).isTrue();
        assertThat(review.nothingOpen()).isTrue();
        assertThat(words(review).lead(review)).isEqualTo("Nobody yet this week");
    }

    @Test
    void saysWhomYouTendedAndHowLong() {
        var ana = person("Ana");
        var luca = person("Luca");
        talk(ana, MONDAY, 45);
        talk(ana, TODAY, 15);
        talk(luca, TODAY, null);
        talk(luca, MONDAY.minusDays(1), 30); // last Sunday

        var review = reviews.of(TODAY);

        assertThat(review.tended())
                .extracting(one -> one.person().name(), Review.Tended::times, Review.Tended::minutes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ana", 2, 60),
                        org.assertj.core.groups.Tuple.tuple("Luca", 1, 0));
        assertThat(review.week().people()).isEqualTo(2);
        assertThat(words(review).lead(review)).isEqualTo("You tended two people in 1 hour this week");
        assertThat(words(review).span(review)).isEqualTo("16 to 22 November");
    }

    @Test
    void countsNeitherWhatIsPlannedNorWhoeverIsInTheBin() {
        talk(person("Ana"), TODAY, 45);
        talk(person("Luca"), TODAY.plusDays(2), 60);
        var noor = person("Noor");
        talk(noor, MONDAY, null);
        people.putInBin(List.of(noor));

        var review = reviews.of(TODAY);

        assertThat(review.tended()).extracting(one -> one.person().name()).containsExactly("Ana");
        assertThat(words(review).lead(review)).isEqualTo("You tended one person in 45 minutes this week");
        assertThat(review.week().peopleByDay()).containsExactly(0, 1, 0, 0, 0, 0, 0);
    }

    @Test
    void aWeekThatIsOverCountsOnlyItself() {
        var ana = person("Ana");
        talk(ana, MONDAY.minusDays(1), 30);
        talk(ana, TODAY, 45);

        var before = reviews.of(MONDAY.minusDays(3));

        assertThat(before.monday()).isEqualTo(MONDAY.minusWeeks(1));
        assertThat(before.through()).isEqualTo(MONDAY.minusDays(1));
        assertThat(before.isThisWeek()).isFalse();
        assertThat(before.week().minutes()).isEqualTo(30);
        assertThat(words(before).lead(before)).isEqualTo("You tended one person in 30 minutes that week");
        assertThat(words(before).span(before)).isEqualTo("9 to 15 November");
    }

    @Test
    void whoeverHadAWordWarms() {
        var ana = person("Ana");
        talk(ana, TODAY.minusDays(60), 45);
        talk(ana, TODAY, 45);

        var review = reviews.of(TODAY);

        var shift = review.warmed().getFirst();
        assertThat(shift.person().name()).isEqualTo("Ana");
        assertThat(shift.after()).isGreaterThan(shift.before());
        assertThat(shift.after()).isEqualTo(shift.person().standing().score());
        assertThat(review.cooled()).isEmpty();
    }

    @Test
    void somebodyNewWarmsFromNothing() {
        talk(person("Ana"), TODAY, 45);

        var shift = reviews.of(TODAY).warmed().getFirst();

        assertThat(shift.before()).isNull();
        assertThat(ReviewWords.shift(shift)).isEqualTo("first word, now " + shift.after());
    }

    @Test
    void whoseUsualGapRunsOutInAWeekGoesQuietInThatWeekAlone() {
        regular("Ana", MONDAY.minusDays(1));
        clock.advance(Duration.ofDays(90));

        var weeks = quietWeeks();

        assertThat(weeks).hasSize(1);
        // three weeks are usual, and the usual gap grows a little while one waits
        assertThat(weeks.getFirst()).isBetween(TODAY.plusWeeks(2), TODAY.plusWeeks(6));
        var shift = reviews.of(weeks.getFirst()).cooled().getFirst();
        assertThat(shift.after()).isLessThan(shift.before());
    }

    @Test
    void aWeekThatIsOverStillSaysWhoWentQuietInIt() {
        var ana = regular("Ana", MONDAY.minusDays(1));
        clock.advance(Duration.ofDays(90));
        var before = quietWeeks();

        talk(ana, TODAY.plusDays(85), 45);

        assertThat(quietWeeks()).isEqualTo(before);
    }

    private List<LocalDate> quietWeeks() {
        return IntStream.rangeClosed(0, 12)
                .mapToObj(TODAY::plusWeeks)
                .filter(day -> !reviews.of(day).cooled().isEmpty())
                .toList();
    }

    @Test
    void saysWhatIsOpen() {
        var ana = person("Ana");
        tasks.add(NewTask.of("Send the drawings").with(ana).due(TODAY.minusDays(11)));
        tasks.add(NewTask.of("This Sunday").with(ana).due(MONDAY.plusDays(6)));
        tasks.add(NewTask.of("Next Monday").with(ana).due(MONDAY.plusDays(7)));
        var luca = person("Luca");
        log.log(message(luca, Direction.IN, TODAY.minusDays(9)));
        var noor = person("Noor");
        log.log(message(noor, Direction.IN, TODAY.minusDays(9)));
        log.log(message(noor, Direction.OUT, TODAY.minusDays(8)));
        var zoe = person("Zoë");
        log.log(message(zoe, Direction.IN, TODAY.minusDays(1)));

        var review = reviews.of(TODAY);

        assertThat(review.tasks()).extracting(task -> task.title()).containsExactly("Send the drawings", "This Sunday");
        assertThat(review.unanswered()).extracting(one -> one.person().name()).containsExactly("Luca");
        assertThat(review.unansweredCount()).isEqualTo(1);
    }

    @Test
    void whoeverIsInTheBinOrLetGoIsLeftOut() {
        var ana = regular("Ana", TODAY.minusDays(3));
        log.log(message(ana, Direction.IN, TODAY.minusDays(3)));
        talk(ana, MONDAY, 45);

        people.putInBin(List.of(ana));

        var review = reviews.of(TODAY);
        assertThat(review.tended()).isEmpty();
        assertThat(review.warmed()).isEmpty();
        assertThat(review.unanswered()).isEmpty();
    }

    @Test
    void anotherWorkspaceIsNotSeen() {
        var ana = regular("Ana", TODAY.minusDays(3));
        talk(ana, MONDAY, 45);
        log.log(message(person("Luca"), Direction.IN, TODAY.minusDays(9)));

        owner.signIn();

        var review = reviews.of(TODAY);
        assertThat(review.isQuiet()).isTrue();
        assertThat(review.nothingOpen()).isTrue();
    }

    @Test
    void theDayIsThatOfTheWorkspace() {
        clock.set(Instant.parse("2026-11-22T23:30:00Z")); // Monday already in Oslo

        assertThat(reviews.of(LocalDate.MAX).monday()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aThousandPeopleCostAsManyStatementsAsAFew() {
        talk(person("Ana"), TODAY, 45);
        var few = Statements.of(() -> reviews.of(TODAY)).size();
        var ids = people.addAll(
                IntStream.range(0, 1_000)
                        .mapToObj(i -> ContactDetails.named("Person " + i))
                        .toList(),
                false);
        log.logAll(IntStream.range(0, 2_000)
                .mapToObj(i -> new NewInteraction(
                        InteractionKind.COFFEE,
                        i % 5 == 0 ? Direction.IN : Direction.BOTH,
                        Set.of(ids.get(i % 1_000)),
                        TODAY.minusDays(i % 90),
                        null,
                        20,
                        null,
                        null))
                .toList());

        var many = Statements.of(() -> reviews.of(TODAY));

        // the people of open things are looked up only where there are any
        assertThat(many.size()).isLessThanOrEqualTo(few + 2).isLessThanOrEqualTo(24);
        assertThat(reviews.of(TODAY).tended()).hasSizeLessThanOrEqualTo(Reviews.MOST_TENDED);
        assertThat(reviews.of(TODAY).unanswered()).hasSizeLessThanOrEqualTo(Reviews.MOST_OPEN);
    }

    /// Somebody one talked to every three weeks, the last time on that day.
    private ContactId regular(String name, LocalDate last) {
        var person = person(name);
        for (int i = 9; i >= 0; i--) {
            talk(person, last.minusWeeks(3L * i), 45);
        }
        return person;
    }

    private ContactId person(String name) {
        return people.add(ContactDetails.named(name));
    }

    private void talk(ContactId with, LocalDate day, @Nullable Integer minutes) {
        log.log(new NewInteraction(
                InteractionKind.COFFEE, Direction.BOTH, Set.of(with), day, null, minutes, null, null));
    }

    private static NewInteraction message(ContactId with, Direction direction, LocalDate day) {
        return new NewInteraction(InteractionKind.MESSAGE, direction, Set.of(with), day, null, null, null, null);
    }

    private static ReviewWords words(Review review) {
        return new ReviewWords(new Words(review.today(), Locale.UK));
    }
}
