package app.kith.nurture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Menus;
import app.kith.design.MenuButton;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.Pace;
import app.kith.nurture.PaceDefaults;
import app.kith.nurture.Paces;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class PaceViewTests extends SpringBrowserlessTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    Paces paces;

    @Autowired
    PaceDefaults defaults;

    @Autowired
    PersonPace chooser;

    @Autowired
    PacePanel panel;

    @Autowired
    DefaultPacesSection section;

    ContactId ana;

    @BeforeEach
    void meetHer() {
        ana = people.add(ContactDetails.named("Ana Ruiz").tagged(List.of("Family")));
    }

    @Test
    void saysOnThePersonWhereThePaceComesFromAndHowItStands() {
        assertThat(panel.show(people.profile(ana).orElseThrow(), () -> {})).isEmpty();
        log.log(new NewInteraction(
                InteractionKind.CALL,
                InteractionKind.CALL.defaultDirection(),
                Set.of(ana),
                TODAY.minusWeeks(9),
                null,
                null,
                null,
                null));

        defaults.ofTag("Family", Pace.weeks(5));
        assertThat(sentence()).isEqualTo("You want a word every 5 weeks, from “Family”. It has been 9.");
        paces.set(List.of(ana), Pace.weeks(10));

        assertThat(sentence()).isEqualTo("You want a word every 10 weeks. The next is due Tue 24 Nov.");
    }

    @Test
    void asksForAnotherPaceBeginningWithTheOneThatHolds() {
        paces.set(List.of(ana), Pace.months(4));

        pick(chooser(), "Another");
        var every = $(IntegerField.class).single();
        assertThat(every.getValue()).isEqualTo(4);
        every.setValue(0);
        press("Set the pace");
        assertThat(every.getErrorMessage()).isEqualTo("A pace is between every day and every ten years");
        every.setValue(7);
        press("Set the pace");

        assertThat(paces.of(ana).orElseThrow().pace()).isEqualTo(Pace.months(7));
    }

    @Test
    void restsUntilADayForAReason() {
        paces.set(List.of(ana), Pace.weeks(5));
        var menu = chooser();

        pick(menu, "Pause until a day");
        $(DatePicker.class).single().setValue(TODAY);
        press("Let it rest");
        assertThat($(DatePicker.class).single().getErrorMessage()).isEqualTo("Choose a day after today");
        $(DatePicker.class).single().setValue(LocalDate.of(2027, 3, 3));
        $(ComboBox.class).single().setValue("Parental leave");
        press("Let it rest");

        assertThat(paces.of(ana).orElseThrow().pauseReason()).isEqualTo("Parental leave");
        assertThat(sentence()).endsWith("It rests until 3 March 2027: parental leave.");
        press("Undo");
        assertThat(paces.of(ana).orElseThrow().pausedUntil()).isNull();
    }

    @Test
    void asksBeforeAPaceOrAPauseThatWasTypedIsLost() {
        paces.set(List.of(ana), Pace.weeks(5));

        pick(chooser(), "Another");
        $(IntegerField.class).single().setValue(7);
        press("Cancel");
        test($(ConfirmDialog.class).single()).confirm(); // the one with the focus keeps what was typed
        assertThat($(IntegerField.class).single().getValue()).isEqualTo(7);
        press("Cancel");
        test($(ConfirmDialog.class).single()).reject();
        assertThat($(PaceDialog.class).exists()).isFalse();

        pick(chooser(), "Pause until a day");
        $(ComboBox.class).single().setValue("Parental leave");
        press("Cancel");
        test($(ConfirmDialog.class).single()).reject();
        assertThat($(PauseDialog.class).exists()).isFalse();
        assertThat(paces.of(ana).orElseThrow().pausedUntil()).isNull();
    }

    @Test
    void letsOneRefuseADefaultAndTakeItUpAgain() {
        defaults.ofTag("Family", Pace.weeks(5));
        var menu = chooser();

        pick(menu, "No pace");
        assertThat(paces.of(ana)).isEmpty();
        press("Undo");
        assertThat(paces.of(ana)).isPresent();
        paces.refuse(List.of(ana));
        menu = chooser();
        pick(menu, "As their tags and circle say");

        assertThat(paces.of(ana).orElseThrow().pace()).isEqualTo(Pace.weeks(5));
    }

    @Test
    void offersThePaceOneUsuallyKeeps() {
        for (int weeks = 25; weeks >= 0; weeks -= 5) {
            log.log(new NewInteraction(
                    InteractionKind.CALL,
                    InteractionKind.CALL.defaultDirection(),
                    Set.of(ana),
                    TODAY.minusWeeks(weeks),
                    null,
                    null,
                    null,
                    null));
        }
        var gap = people.profile(ana).orElseThrow().standing().usualGapDays();
        var usual = Pace.ofDays(gap);

        pick(chooser(), "E" + usual.words().substring(1) + ", as you usually do");

        assertThat(paces.of(ana).orElseThrow().pace()).isEqualTo(usual);
    }

    @Test
    @SuppressWarnings("unchecked")
    void setsThePaceOfACircleAndOfATagInTheSettings() {
        var shown = section.create();
        UI.getCurrent().add(shown);

        Select<Pace> inner = $(Select.class, shown).all().getFirst();
        inner.setValue(Pace.weeks(2));
        assertThat(defaults.all()).extracting(one -> one.circle()).containsExactly(Circle.INNER);
        press("Set the pace");
        assertThat($(ComboBox.class, shown).single().getErrorMessage()).isEqualTo("Choose a tag");
        $(ComboBox.class, shown).single().setValue("Family");
        press("Set the pace");

        assertThat(paces.of(ana).orElseThrow().pace()).isEqualTo(Pace.months(1));
        assertThat(text(shown)).contains("“Family”", "1 person");
        press("Undo");
        assertThat(paces.of(ana)).isEmpty();
    }

    private Component chooser() {
        var menu = chooser.show(people.profile(ana).orElseThrow(), () -> {}).orElseThrow();
        UI.getCurrent().add(menu);
        return menu;
    }

    private void pick(Component menu, String label) {
        Menus.choose($(MenuButton.class, menu).single(), label);
    }

    private String sentence() {
        var shown = panel.show(people.profile(ana).orElseThrow(), () -> {}).orElseThrow();
        return text(shown).replaceFirst("^Pace", "");
    }

    private void press(String label) {
        test($(Button.class).withText(label).last()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
