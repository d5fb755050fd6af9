package app.kith.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.interactions.QuickLogPreview.Mentioned;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class QuickLogModuleTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    QuickLog quick;

    @Autowired
    InteractionLog log;

    @Autowired
    AddressBook people;

    @Test
    void savesWhatTheLineSays() {
        var ana = add("Ana Ruiz");

        save("Coffee with Ana Ruiz yesterday 45m, talked about her new job");

        var entry = log.timeline(ana, null, 10).getFirst();
        assertThat(entry.kind()).isEqualTo(InteractionKind.COFFEE);
        assertThat(entry.day()).isEqualTo(TODAY.minusDays(1));
        assertThat(entry.minutes()).isEqualTo(45);
        assertThat(entry.note()).isEqualTo("talked about her new job");
    }

    @Test
    void savesOneInteractionWithSeveralPeople() {
        var ana = add("Ana Ruiz");
        var luca = add("Luca Ferrante");

        var saved = save("Lunch with Ana Ruiz and Luca Ferrante");

        assertThat(saved.people()).extracting(PersonRef::id).containsExactly(ana, luca);
        assertThat(log.timeline(luca, null, 10).getFirst().id()).isEqualTo(saved.interaction());
    }

    @Test
    void addsWhoeverIsNewTogetherWithTheInteraction() {
        var luca = add("Luca Ferrante");

        var saved = save("Coffee with Ana Rusu and Luca Ferrante");

        var rusu = people.named("Ana Rusu", 5).getFirst().id();
        assertThat(saved.added()).containsExactly(rusu);
        assertThat(log.timeline(rusu, null, 10).getFirst().people())
                .extracting(PersonRef::id)
                .containsExactly(rusu, luca);
    }

    @Test
    void showsWhatItDoesToTheScoreAlsoWhereItComesBeforeTheLastOfItsDay() {
        var ana = add("Ana Ruiz");
        save("Coffee with Ana Ruiz last week");
        log.log(new NewInteraction(
                InteractionKind.MESSAGE,
                Direction.IN,
                Set.of(ana),
                TODAY.minusDays(1),
                LocalTime.of(15, 0),
                null,
                null,
                null));
        var line = "Emailed Ana Ruiz yesterday at 9:00";

        var shown = preview(line, QuickLogChoices.NONE).changes().get(ana);
        save(line);

        assertThat(people.profile(ana).orElseThrow().standing().score()).isEqualTo(shown.after());
    }

    @Test
    void addsNobodyWhenTheInteractionCannotBeSaved() {
        var tooLong = "Coffee with Ana Rusu, " + "x".repeat(NewInteraction.MAX_NOTE + 1);

        assertThatThrownBy(() -> save(tooLong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A note has at most");

        assertThat(people.count()).isZero();
    }

    @Test
    void refusesANameThatSeveralPeopleHaveUntilOneIsChosen() {
        var ruiz = add("Ana Ruiz");
        var rusu = add("Ana Rusu");
        var line = "Coffee with Ana";

        assertThatThrownBy(() -> save(line)).hasMessage("Say which Ana you mean");
        var preview = preview(line, QuickLogChoices.NONE);
        assertThat(preview.isClear()).isFalse();
        assertThat(preview.people().getFirst().others()).hasSize(2);

        quick.save(line, QuickLogChoices.NONE.pick("Ana", rusu), Locale.ENGLISH);

        assertThat(log.timeline(rusu, null, 10)).hasSize(1);
        assertThat(log.timeline(ruiz, null, 10)).isEmpty();
    }

    @Test
    void addsANamesakeWhenTheUserSaysSo() {
        add("Ana Ruiz");

        var saved = quick.save("Coffee with Ana", QuickLogChoices.NONE.add("Ana"), Locale.ENGLISH);

        assertThat(saved.people()).extracting(PersonRef::name).containsExactly("Ana");
        assertThat(people.count()).isEqualTo(2);
    }

    @Test
    void namesOthersOfTheSameFirstName() {
        add("Ana Ruiz");
        add("Ana Rusu");

        var preview = preview("Coffee with Ana Ruiz", QuickLogChoices.NONE);

        assertThat(preview.isClear()).isTrue();
        assertThat(preview.people().getFirst().others())
                .extracting(it -> it.person().name())
                .containsExactly("Ana Rusu");
    }

    @Test
    void takesALineInWhichNothingIsRecognisedAsANoteOnceItIsSaidAboutWhom() {
        var ana = add("Ana Ruiz");
        var line = "the kiln arrives on pallets";

        assertThatThrownBy(() -> save(line)).hasMessage("Say who it was with");
        var saved = quick.save(line, QuickLogChoices.NONE.about(Set.of(ana)), Locale.ENGLISH);

        assertThat(saved.log().kind()).isEqualTo(InteractionKind.NOTE);
        assertThat(log.timeline(ana, null, 10).getFirst().note()).isEqualTo(line);
    }

    @Test
    void takesBackTheInteractionAndWhomItAdded() {
        var luca = add("Luca Ferrante");
        var saved = save("Coffee with Ana Rusu and Luca Ferrante");

        quick.undo(saved);

        assertThat(people.count()).isEqualTo(1);
        assertThat(log.timeline(luca, null, 10)).isEmpty();
        assertThatThrownBy(() -> quick.undo(saved)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void keepsSomebodyNewWithWhomMoreWasLoggedMeanwhile() {
        var saved = save("Coffee with Ana Rusu");
        save("Call with Ana Rusu");

        quick.undo(saved);

        assertThat(log.timeline(saved.added().getFirst(), null, 10)).hasSize(1);
    }

    @Test
    void previewsWithoutChangingAnything() {
        var preview = preview("Coffee with Ana Rusu tomorrow", QuickLogChoices.NONE);

        assertThat(preview.people()).extracting(Mentioned::isNew).containsExactly(true);
        assertThat(preview.log().inWords(Locale.ENGLISH, TODAY))
                .hasToString("Coffee with Ana Rusu. Wednesday 18 November, in person");
        assertThat(people.count()).isZero();
    }

    private QuickLogPreview preview(String line, QuickLogChoices choices) {
        return quick.preview(line, choices, Locale.ENGLISH);
    }

    private QuickLog.Saved save(String line) {
        return quick.save(line, QuickLogChoices.NONE, Locale.ENGLISH);
    }

    private ContactId add(String name) {
        return people.add(ContactDetails.named(name));
    }
}
