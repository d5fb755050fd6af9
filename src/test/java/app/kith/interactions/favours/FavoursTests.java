package app.kith.interactions.favours;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionId;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.QuickLog;
import app.kith.interactions.QuickLogChoices;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Forgetting;
import app.kith.people.twins.Merging;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class FavoursTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    Favours favours;

    @Autowired
    InteractionLog log;

    @Autowired
    QuickLog quickLog;

    @Autowired
    AddressBook people;

    @Autowired
    Forgetting forgetting;

    @Autowired
    Merging merging;

    ContactId ana;

    @BeforeEach
    void meetHer() {
        ana = people.add(ContactDetails.named("Ana Ruiz"));
    }

    @Test
    void listsWhatWasGivenAndAskedTheNewestFirst() {
        log(ana, 30, "Helped her move", null);
        log(ana, 20, null, "An introduction");
        log(ana, 10, "Lent her the wheel", "The kiln for a day");
        log(ana, 5, null, null);

        var balance = favours.with(ana);

        assertThat(balance.given()).extracting(Favour::words).containsExactly("Lent her the wheel", "Helped her move");
        assertThat(balance.asked()).extracting(Favour::words).containsExactly("The kiln for a day", "An introduction");
        assertThat(balance.asksSinceGiving()).isZero();
    }

    @Test
    void thinksTwiceBeforeAThirdAskWithoutAGiveInBetween() {
        log(ana, 40, "Helped her move", null);
        log(ana, 30, null, "An introduction");
        assertThat(favours.with(ana).isWorthAThought()).isFalse();
        log(ana, 20, null, "The drawings");

        assertThat(favours.with(ana).isWorthAThought()).isTrue();
        assertThat(favours.with(ana).thought("Ana"))
                .isEqualTo("You have asked Ana twice since you last did something for them.");
        log(ana, 10, "Wrote a reference", null);
        assertThat(favours.with(ana).isWorthAThought()).isFalse();
    }

    @Test
    void doesNotCountWhatIsStillToCome() {
        log(ana, -3, null, "A lift");

        assertThat(favours.with(ana).isEmpty()).isTrue();
    }

    @Test
    void goesAndComesBackWithTheInteraction() {
        var asked = log(ana, 3, null, "A lift");

        var deleted = log.delete(asked);
        assertThat(favours.with(ana).isEmpty()).isTrue();
        log.restore(deleted);

        assertThat(favours.with(ana).asked()).hasSize(1);
    }

    @Test
    void isToldAnewByAnEdit() {
        var asked = log(ana, 3, null, "A lift");

        log.edit(asked, 0, told(Set.of(ana), 3, "Drove her home", null));

        assertThat(favours.with(ana).asked()).isEmpty();
        assertThat(favours.with(ana).given()).extracting(Favour::words).containsExactly("Drove her home");
    }

    @Test
    void isKeptByManyAtOnce() {
        log.logAll(List.of(told(Set.of(ana), 3, "Drove her home", "Her van")));

        assertThat(favours.with(ana).given()).hasSize(1);
        assertThat(favours.with(ana).asked()).hasSize(1);
    }

    @Test
    void goesWithThePersonItWasFor() {
        var ruiz = people.add(ContactDetails.named("A. Ruiz"));
        log(ruiz, 3, null, "A lift");

        var merged = merging.merge(ana, ruiz);
        assertThat(favours.with(ana).asked()).hasSize(1);
        merging.undo(merged);
        assertThat(favours.with(ana).isEmpty()).isTrue();
        assertThat(favours.with(ruiz).asked()).hasSize(1);
        forgetting.forget(List.of(ruiz));

        assertThat(favours.with(ruiz).isEmpty()).isTrue();
    }

    @Test
    void isReadFromTheQuickLogAndCanBeUnticked() {
        var line = "Coffee with Ana Ruiz, asked her for the drawings";

        var preview = quickLog.preview(line, QuickLogChoices.NONE, Locale.ENGLISH);
        assertThat(preview.favours().asked()).isEqualTo("The drawings");
        assertThat(preview.balances()).containsKey(ana);
        quickLog.save(line, QuickLogChoices.NONE, Locale.ENGLISH);
        quickLog.save(line, QuickLogChoices.NONE.favours(GiveAndTake.NOTHING), Locale.ENGLISH);

        assertThat(favours.with(ana).asked()).hasSize(1);
    }

    private InteractionId log(ContactId contact, int daysAgo, @Nullable String gave, @Nullable String asked) {
        return log.log(told(Set.of(contact), daysAgo, gave, asked));
    }

    private static NewInteraction told(
            Set<ContactId> people, int daysAgo, @Nullable String gave, @Nullable String asked) {
        return new NewInteraction(
                        InteractionKind.COFFEE,
                        Direction.BOTH,
                        people,
                        TODAY.minusDays(daysAgo),
                        null,
                        null,
                        null,
                        null)
                .with(new GiveAndTake(gave, asked));
    }
}
