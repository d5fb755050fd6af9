package app.kith.interactions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.design.QuickLogField;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.passing.PassingOn;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class QuickLogTests extends SpringBrowserlessTest {
    @Autowired
    QuickLogPart part;

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    Owner owner;

    QuickLogField field;

    @BeforeEach
    void openAPage() {
        field = (QuickLogField) part.create();
        UI.getCurrentOrThrow().add(field);
    }

    @Test
    void aLineBegunIsOnlyForWhoeverBeganIt() {
        var user = owner.signedIn();

        assertThat(field.getElement().getAttribute("owner"))
                .isEqualTo(user.workspace().value() + "/" + user.user().value());
    }

    @Test
    void saysALineBackInWords() {
        add("Ana Ruiz");

        type("Coffee with Ana Ruiz yesterday 45m, talked about her new job");

        assertThat(preview())
                .contains("Coffee with Ana Ruiz", "Monday 16 November, 45 minutes, in person")
                .contains("“Talked about her new job”");
        assertThat(field.getElement().getProperty("said"))
                .startsWith("Coffee with Ana Ruiz. Monday 16 November, 45 minutes, in person.");
    }

    @Test
    void showsTheDayBehindFreeTextAndTakesItOutWhenPressed() {
        var ana = add("Ana Ruiz");
        var line = "lunch with Ana Ruiz about the kiln yesterday";

        type(line);
        assertThat(preview()).contains("“About the kiln”");
        var chip = chip("Monday 16 November");
        assertThat(chip.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        test(chip).click();
        assertThat(preview()).contains("“About the kiln yesterday”", "Tuesday 17 November");
        assertThat(chip.getElement().getAttribute("aria-pressed")).isEqualTo("false");
        enter(line);

        assertThat(log.timeline(ana, null, 5)).singleElement().satisfies(entry -> {
            assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 11, 17));
            assertThat(entry.note()).isEqualTo("about the kiln yesterday");
        });
    }

    @Test
    void aDayTakenOutCanCountAgain() {
        var ana = add("Ana Ruiz");
        var line = "lunch with Ana Ruiz about the kiln yesterday";

        type(line);
        var chip = chip("Monday 16 November");
        test(chip).click();
        test(chip).click();
        enter(line);

        assertThat(log.timeline(ana, null, 5)).singleElement().satisfies(entry -> {
            assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 11, 16));
            assertThat(entry.note()).isEqualTo("about the kiln");
        });
    }

    @Test
    void showsWhatWasPassedOnAndSavesIt() {
        var ana = add("Ana Ruiz");
        var line = "Coffee with Ana Ruiz, she passed on the newsletter to 200 people, 3 came of it";

        type(line);
        assertThat(chip("Passed on: the newsletter, to 200 people. 3 people came of it")
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(field.getElement().getProperty("said")).contains("Passed on: the newsletter, to 200 people.");
        enter(line);

        assertThat(log.timeline(ana, null, 5)).singleElement().satisfies(entry -> {
            assertThat(entry.passing())
                    .isEqualTo(PassingOn.passed("the newsletter").to(200).counting(3));
            assertThat(entry.note()).isNull();
        });
    }

    @Test
    void leavesToTheNoteWhatIsTakenOutAndAsksForNoFavourTwice() {
        var ana = add("Ana Ruiz");
        var line = "Asked Ana Ruiz to pass on the workshop";

        type(line);
        assertThat($(Checkbox.class)
                        .withLabel("You asked them for something")
                        .single()
                        .getValue())
                .isFalse();
        test(chip("Asked to pass on: the workshop")).click();
        enter(line);

        assertThat(log.timeline(ana, null, 5)).singleElement().satisfies(entry -> {
            assertThat(entry.passing()).isNull();
            assertThat(entry.note()).contains("pass on the workshop");
        });
    }

    @Test
    void hasNoChipWhereNoDayIsSaid() {
        add("Ana Ruiz");

        type("lunch with Ana Ruiz about the kiln");

        assertThat($(LogChips.class).exists()).isFalse();
    }

    @Test
    void savesOnEnterAndOffersUndo() {
        var ana = add("Ana Ruiz");

        type("Coffee with Ana Ruiz");
        enter("Coffee with Ana Ruiz");

        assertThat(log.timeline(ana, null, 5)).hasSize(1);
        assertThat(toasts()).anyMatch(said -> said.startsWith("Logged."));
        assertThat($(LogPreview.class).exists()).isFalse();

        test($(Button.class).withText("Undo").single()).click();

        assertThat(log.timeline(ana, null, 5)).isEmpty();
        assertThat(toast()).isEqualTo("Taken back.");
    }

    @Test
    void offersToAddSomebodyNewAndAddsThemOnSaving() {
        type("Coffee with Ana Rusu");
        assertThat(preview()).contains("New person: Ana Rusu?");

        enter("Coffee with Ana Rusu");

        assertThat(people.named("Ana Rusu", 5)).hasSize(1);
        assertThat(toasts()).anyMatch(said -> said.startsWith("Logged. Ana Rusu is new among your people."));
    }

    @Test
    void addsNobodyBeforeTheUserHasSeenTheOffer() {
        enter("Coffee with Ana Rusu");

        assertThat(people.count()).isZero();
        assertThat(preview()).contains("Enter again adds them");

        enter("Coffee with Ana Rusu");

        assertThat(people.count()).isEqualTo(1);
    }

    @Test
    void asksWhichOfTwoAndSavesWithTheOneChosen() {
        var ruiz = add("Ana Ruiz");
        add("Ana Rusu");

        type("Coffee with Ana");
        enter("Coffee with Ana");
        assertThat(log.timeline(ruiz, null, 5)).isEmpty();
        var choice = $(NamesakeChoice.class).single();
        assertThat(choice.getLabel()).isEqualTo("Which Ana?");

        choice.setValue(choice.getListDataView()
                .getItems()
                .filter(item -> item.isPresent() && item.get().id().equals(ruiz))
                .findFirst()
                .orElseThrow());
        assertThat(preview()).contains("Coffee with Ana Ruiz");
        enter("Coffee with Ana");

        assertThat(log.timeline(ruiz, null, 5)).hasSize(1);
    }

    @Test
    void offersOthersOfTheSameFirstName() {
        add("Ana Ruiz");
        var rusu = add("Ana Rusu");

        type("Coffee with Ana Ruiz");
        assertThat(preview()).contains("Not this Ana?");
        test($(NativeButton.class).withText("Ana Rusu").single()).click();
        enter("Coffee with Ana Ruiz");

        assertThat(log.timeline(rusu, null, 5)).hasSize(1);
    }

    @Test
    void asksWhoALineIsAboutInWhichNothingIsRecognised() {
        var ana = add("Ana Ruiz");

        type("the kiln arrives on pallets");
        enter("the kiln arrives on pallets");
        var field = $(PeopleField.class).single();
        assertThat(field.getLabel()).isEqualTo("Who is this note about?");
        field.setValue(people.named("Ana Ruiz", 1));
        enter("the kiln arrives on pallets");

        assertThat(log.timeline(ana, null, 5).getFirst().note()).isEqualTo("the kiln arrives on pallets");
    }

    @Test
    void saysThatADayIsStillToCome() {
        add("Ana Ruiz");

        type("Coffee with Ana Ruiz tomorrow");
        assertThat(preview()).contains("That day is still to come.");
        enter("Coffee with Ana Ruiz tomorrow");

        assertThat(toast()).startsWith("Logged for tomorrow.");
    }

    @Test
    void saysWhyALineIsRefusedAndKeepsIt() {
        add("Ana Ruiz");
        var line = "Coffee with Ana Ruiz, " + "x".repeat(20_001);

        type(line);
        enter(line);

        assertThat(preview()).contains("A note has at most 20,000 characters");
    }

    private void type(String text) {
        ComponentUtil.fireEvent(field, new QuickLogField.Parse(field, true, text));
    }

    private void enter(String text) {
        ComponentUtil.fireEvent(field, new QuickLogField.Save(field, true, text));
    }

    private String preview() {
        return $(LogPreview.class).single().getElement().getTextRecursively();
    }

    private NativeButton chip(String text) {
        return $(NativeButton.class).all().stream()
                .filter(button -> button.getElement().getTextRecursively().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> toasts() {
        return $(Notification.class).all().stream()
                .map(toast -> toast.getElement().getTextRecursively())
                .toList();
    }

    private String toast() {
        return $(Notification.class).last().getElement().getTextRecursively();
    }

    private ContactId add(String name) {
        return people.add(ContactDetails.named(name));
    }
}
