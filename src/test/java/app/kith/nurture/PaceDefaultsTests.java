package app.kith.nurture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.Statements;
import app.kith.TestClock;
import app.kith.engagement.Engagement;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Tagging;
import app.kith.people.twins.Merging;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class PaceDefaultsTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    PaceDefaults defaults;

    @Autowired
    Paces paces;

    @Autowired
    InteractionLog log;

    @Autowired
    Engagement engagement;

    @Autowired
    AddressBook people;

    @Autowired
    Tagging tagging;

    @Autowired
    Merging merging;

    @Autowired
    TestClock clock;

    @Test
    void givesEverybodyOfATagItsPaceFromTheirLastPersonalWord() {
        var ana = person("Ana", "Family");
        var luca = person("Luca", "Family");
        var noor = person("Noor", "Work");
        talk(ana, 20);

        defaults.ofTag("Family", Pace.months(1));

        assertThat(line(ana).source()).isEqualTo(PaceSource.TAG);
        assertThat(line(ana).dueOn()).isEqualTo(TODAY.minusDays(20).plusMonths(1));
        assertThat(line(luca).dueOn()).isEqualTo(TODAY.plusMonths(1));
        assertThat(paces.of(noor)).isEmpty();
        assertThat(people.profile(ana).orElseThrow().standing().paceDays()).isEqualTo(30);
        assertThat(defaults.all()).extracting(PaceDefault::words).containsExactly("from “Family”");
        assertThat(defaults.all().getFirst().people()).isEqualTo(2);
    }

    @Test
    void letsTheirOwnPaceWinThenTheTagThenTheCircle() {
        var ana = person("Ana", "Family");
        engagement.keepIn(List.of(ana), Circle.CLOSE);
        defaults.ofCircle(Circle.CLOSE, Pace.weeks(2));
        assertThat(line(ana))
                .matches(line ->
                        line.source() == PaceSource.CIRCLE && line.pace().equals(Pace.weeks(2)));
        defaults.ofTag("Family", Pace.weeks(6));
        assertThat(line(ana))
                .matches(line -> line.source() == PaceSource.TAG && line.pace().equals(Pace.weeks(6)));

        paces.set(List.of(ana), Pace.months(3));

        assertThat(line(ana)).matches(line -> line.isOwn() && line.pace().equals(Pace.months(3)));
        paces.clear(List.of(ana));
        assertThat(line(ana).source()).isEqualTo(PaceSource.TAG);
    }

    @Test
    void takesTheShortestOfSeveralTags() {
        var ana = person("Ana", "Family", "Press");

        defaults.ofTag("Family", Pace.months(1));
        defaults.ofTag("Press", Pace.weeks(4));

        assertThat(line(ana).pace()).isEqualTo(Pace.weeks(4));
    }

    @Test
    void followsTheTagsAsTheyChange() {
        defaultsOf("Family", Pace.weeks(4));
        var ana = person("Ana");
        assertThat(paces.of(ana)).isEmpty();

        tagging.tag(List.of(ana), "Family");
        assertThat(line(ana).source()).isEqualTo(PaceSource.TAG);
        tagging.untag(List.of(ana), "Family");

        assertThat(paces.of(ana)).isEmpty();
        assertThat(people.profile(ana).orElseThrow().standing().dueOn()).isNull();
    }

    @Test
    void followsTheCircleOneIsPutInByHand() {
        defaults.ofCircle(Circle.CLOSE, Pace.weeks(2));
        var ana = person("Ana");

        engagement.keepIn(List.of(ana), Circle.CLOSE);
        assertThat(line(ana).pace()).isEqualTo(Pace.weeks(2));
        engagement.letRankDecide(List.of(ana));

        assertThat(paces.of(ana)).isEmpty();
    }

    @Test
    void learnsHowOftenOneUsuallyTalks() {
        var ana = person("Ana");
        for (int days = 210; days >= 0; days -= 35) talk(ana, days);
        var gap = people.profile(ana).orElseThrow().standing().usualGapDays();

        defaults.asUsual(true);

        assertThat(line(ana).source()).isEqualTo(PaceSource.USUAL);
        assertThat(line(ana).pace()).isEqualTo(Pace.ofDays(gap));
        assertThat(line(ana).dueOn()).isEqualTo(Pace.ofDays(gap).after(TODAY));
        defaults.asUsual(false);
        assertThat(paces.of(ana)).isEmpty();
    }

    @Test
    void isResetByAnyPersonalWordAndRestsUntilADay() {
        var ana = person("Ana", "Family");
        defaults.ofTag("Family", Pace.weeks(4));

        talk(ana, 0);
        assertThat(line(ana).dueOn()).isEqualTo(TODAY.plusWeeks(4));
        paces.pause(List.of(ana), TODAY.plusMonths(3), "parental leave");
        defaults.ofTag("Family", Pace.weeks(2));

        assertThat(line(ana).dueOn()).isEqualTo(TODAY.plusMonths(3));
        assertThat(line(ana).pauseReason()).isEqualTo("parental leave");
        paces.pause(List.of(ana), null);
        assertThat(line(ana).dueOn()).isEqualTo(TODAY.plusWeeks(2));
    }

    @Test
    void leavesAloneWhoIsToHaveNone() {
        var ana = person("Ana", "Family");
        defaults.ofTag("Family", Pace.weeks(4));

        paces.refuse(List.of(ana));
        defaults.ofTag("Family", Pace.weeks(2));

        assertThat(paces.of(ana)).isEmpty();
        assertThat(paces.isRefused(ana)).isTrue();
        paces.clear(List.of(ana));
        assertThat(line(ana).pace()).isEqualTo(Pace.weeks(2));
    }

    @Test
    void doesNotMakeADefaultOnesOwnByJoining() {
        var ana = person("Ana");
        var ruiz = person("A. Ruiz", "Family");
        defaults.ofTag("Family", Pace.weeks(4));

        var merged = merging.merge(ana, ruiz);
        assertThat(paces.of(ana).map(PaceLine::isOwn)).isNotEqualTo(Optional.of(true));
        assertThat(paces.of(ruiz)).isEmpty();
        merging.undo(merged);

        assertThat(line(ruiz).source()).isEqualTo(PaceSource.TAG);
    }

    @Test
    void saysWhichTagNobodyCarries() {
        assertThatThrownBy(() -> defaults.ofTag("Nobody", Pace.weeks(1))).hasMessage("Nobody is tagged “Nobody”");
        assertThatThrownBy(() -> defaults.ofCircle(Circle.KNOWN, Pace.weeks(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForFew() {
        person("Ana", "Family");
        var few = Statements.of(() -> defaults.ofTag("Family", Pace.weeks(4)));
        people.addAll(
                IntStream.range(0, 1_200)
                        .mapToObj(i -> ContactDetails.named("Person " + i).tagged(List.of("Family")))
                        .toList(),
                false);

        var many = Statements.of(() -> defaults.ofTag("Family", Pace.weeks(5)));
        var again = Statements.of(() -> defaults.ofTag("Family", Pace.weeks(5)));

        assertThat(many).hasSizeLessThan(few.size() + 1_200 / 50); // rows are written by the hundred
        assertThat(again).hasSizeLessThanOrEqualTo(few.size());
        assertThat(defaults.all().getFirst().people()).isEqualTo(1_201);
    }

    private void defaultsOf(String tag, Pace pace) {
        person("Somebody", tag);
        defaults.ofTag(tag, pace);
    }

    private PaceLine line(ContactId contact) {
        return paces.of(contact).orElseThrow();
    }

    private ContactId person(String name, String... tags) {
        return people.add(ContactDetails.named(name).tagged(List.of(tags)));
    }

    private void talk(ContactId contact, int daysAgo) {
        log.log(new NewInteraction(
                InteractionKind.CALL,
                InteractionKind.CALL.defaultDirection(),
                Set.of(contact),
                TODAY.minusDays(daysAgo),
                null,
                null,
                null,
                null));
    }
}
