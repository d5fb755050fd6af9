package app.kith.interactions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.KeptPromises;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.favours.Favours;
import app.kith.interactions.passing.PassingOn;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class InteractionDialogTests extends SpringBrowserlessTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    InteractionLog log;

    @Autowired
    KeptPromises promises;

    @Autowired
    Favours favours;

    @Autowired
    AddressBook people;

    InteractionDialogs dialogs;
    ContactId ana;

    @BeforeEach
    void meetAna() {
        ana = people.add(ContactDetails.named("Ana Ruiz"));
        dialogs = new InteractionDialogs(log, promises, () -> new PeopleField("With", people), () -> TODAY, favours);
    }

    @Test
    void logsWhatIsFilledIn() {
        dialogs.add(ana(), () -> {});

        day().setValue(TODAY.minusDays(40));
        minutes().setValue(70);
        note().setValue("Wants to throw again");
        press("Log it");

        var entry = log.timeline(ana, null, 5).getFirst();
        assertThat(entry.day()).isEqualTo(TODAY.minusDays(40));
        assertThat(entry.minutes()).isEqualTo(70);
        assertThat(entry.note()).isEqualTo("Wants to throw again");
        assertThat($(InteractionDialog.class).exists()).isFalse();
    }

    @Test
    void asksBeforeWhatWasTypedIsLost() {
        dialogs.add(ana(), () -> {});
        note().setValue("Wants to throw again");

        leave();
        var asked = $(ConfirmDialog.class).single();
        assertThat(asked.getElement().getProperty("header")).isEqualTo("Leave without saving?");
        test(asked).confirm();
        assertThat(note().getValue()).isEqualTo("Wants to throw again");
        press("Cancel");
        test($(ConfirmDialog.class).single()).reject();

        assertThat($(InteractionDialog.class).exists()).isFalse();
        assertThat(log.timeline(ana, null, 5)).isEmpty();
    }

    @Test
    void closesAtOnceWhenNothingWasTyped() {
        dialogs.add(ana(), () -> {});

        leave();

        assertThat($(ConfirmDialog.class).exists()).isFalse();
        assertThat($(InteractionDialog.class).exists()).isFalse();
    }

    @Test
    void offersWhatTheNotePromises() {
        dialogs.add(ana(), () -> {});
        var others = $(Checkbox.class).all();

        note().setValue("A long walk. I'll lend her the kiln next week.");
        var offer = $(Checkbox.class).all().stream()
                .filter(box -> !others.contains(box))
                .findFirst()
                .orElseThrow();
        assertThat(offer.getLabel()).isEqualTo("Add a task: Lend her the kiln, by 27 November");
        test(offer).click();
        press("Log it");

        assertThat(log.timeline(ana, null, 5)).hasSize(1);
        assertThat($(Notification.class).all())
                .extracting(toast -> toast.getElement().getTextRecursively())
                .anySatisfy(said -> assertThat(said).startsWith("Logged. Task added."));
        assertThat($(InteractionDialog.class).exists()).isFalse();
    }

    @Test
    void offersWhatAnEditedNotePromisesAnewAndNotWhatItDidBefore() {
        dialogs.add(ana(), () -> {});
        note().setValue("I'll lend her the kiln next week.");
        press("Log it");
        var entry = log.timeline(ana, null, 5).getFirst();
        dialogs.edit(entry, () -> {});
        var others = $(Checkbox.class).all();

        note().setValue("I'll lend her the kiln next week. I'll call her tomorrow.");
        var offers = $(Checkbox.class).all().stream()
                .filter(box -> !others.contains(box))
                .toList();
        assertThat(offers)
                .singleElement()
                .extracting(Checkbox::getLabel)
                .asString()
                .startsWith("Add a task: Call her");
        test(offers.getFirst()).click();
        press("Save");

        assertThat($(Notification.class).all())
                .extracting(toast -> toast.getElement().getTextRecursively())
                .anySatisfy(said -> assertThat(said).startsWith("Saved. Task added."));
    }

    @Test
    void asksForTheRestOnceThereIsSomethingToPassOn() {
        var bo = people.add(ContactDetails.named("Bo Lind"));
        dialogs.add(ana(), () -> {});
        assertThat($(RadioButtonGroup.class).withLabel("Did they").exists()).isFalse();
        passOn().setValue("The kiln workshop");
        assertThat($(IntegerField.class).withLabel("To how many").exists()).isFalse();
        test($(RadioButtonGroup.class).withLabel("Did they").single()).selectItem("They did");
        $(IntegerField.class).withLabel("To how many").single().setValue(-1);
        press("Log it");
        assertThat(log.timeline(ana, null, 5)).isEmpty();
        assertThat($(IntegerField.class).withLabel("To how many").single().getErrorMessage())
                .isEqualTo("Between 0 and 1,000,000,000 people");
        $(IntegerField.class).withLabel("How many came of it").single().setValue(-1);
        press("Log it");
        assertThat($(IntegerField.class)
                        .withLabel("How many came of it")
                        .single()
                        .getErrorMessage())
                .isEqualTo("Between 0 and 1,000,000,000 people");

        test($(IntegerField.class).withLabel("How many came of it").single()).setValue(4);
        test($(IntegerField.class).withLabel("To how many").single()).setValue(340);
        $(PeopleField.class)
                .withLabel("Who came of it")
                .single()
                .setValue(people.refs(List.of(bo)).values());
        press("Log it");

        var entry = log.timeline(ana, null, 5).getFirst();
        assertThat(entry.passing())
                .isEqualTo(PassingOn.passed("The kiln workshop")
                        .to(340)
                        .naming(Set.of(bo))
                        .counting(4));
        dialogs.edit(entry, () -> {});
        assertThat(passOn().getValue()).isEqualTo("The kiln workshop");
        press("Save");
        assertThat(log.timeline(ana, null, 5).getFirst().passing()).isEqualTo(entry.passing());
        dialogs.edit(log.timeline(ana, null, 5).getFirst(), () -> {});
        passOn().setValue("");
        press("Save");
        assertThat(log.timeline(ana, null, 5).getFirst().passing()).isNull();
    }

    private TextField passOn() {
        return $(TextField.class).withLabel("You asked them to pass on").single();
    }

    @Test
    void savesByCtrlEnter() {
        dialogs.add(ana(), () -> {});

        fireShortcut(Key.ENTER, KeyModifier.CONTROL);

        assertThat(log.timeline(ana, null, 5)).hasSize(1);
    }

    @Test
    void followsTheUsualDirectionOfAKindUntilAnotherIsSaid() {
        dialogs.add(ana(), () -> {});

        kind().setValue(InteractionKind.EMAIL);
        assertThat(direction().getValue()).isEqualTo(Direction.OUT);
        direction().setValue(Direction.IN);
        kind().setValue(InteractionKind.MESSAGE);

        assertThat(direction().getValue()).isEqualTo(Direction.IN);
    }

    @Test
    void saysAtTheFieldWhatCannotBe() {
        dialogs.add(ana(), () -> {});

        minutes().setValue(NewInteraction.MAX_MINUTES + 1);
        press("Log it");
        assertThat(minutes().isInvalid()).isTrue();
        assertThat(minutes().getErrorMessage()).isEqualTo("The length is between 0 minutes and 7 days");

        with().clear();
        press("Log it");
        assertThat(with().getErrorMessage()).isEqualTo("Say who it was with");

        day().clear();
        press("Log it");
        assertThat(day().getErrorMessage()).isEqualTo("Say which day it was");
        assertThat(log.timeline(ana, null, 5)).isEmpty();
    }

    @Test
    void hintsThatADayIsStillToCome() {
        dialogs.add(ana(), () -> {});

        day().setValue(TODAY.plusDays(2));

        assertThat(day().getHelperText()).startsWith("Still to come");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseWasFaster() {
        logCoffee();
        var entry = log.timeline(ana, null, 5).getFirst();
        dialogs.edit(entry, () -> {});
        log.edit(entry.id(), entry.version(), coffee(TODAY.minusDays(1)));

        note().setValue("A long remembered talk");
        press("Save");

        assertThat($(Paragraph.class)
                        .withClassName("kith-log__refusal")
                        .single()
                        .getText())
                .startsWith("This was changed by somebody else meanwhile.");
        assertThat(note().getValue()).isEqualTo("A long remembered talk");
    }

    @Test
    void deletesAndBringsBack() {
        logCoffee();
        dialogs.edit(log.timeline(ana, null, 5).getFirst(), () -> {});

        press("Delete");
        assertThat(log.timeline(ana, null, 5)).isEmpty();
        press("Undo");

        assertThat(log.timeline(ana, null, 5)).hasSize(1);
    }

    @Test
    void findsPeopleByName() {
        people.add(ContactDetails.named("Luca Ferrante"));
        dialogs.add(ana(), () -> {});

        var suggested = test(with()).getSuggestionItems();

        assertThat(suggested).extracting(PersonRef::name).contains("Ana Ruiz", "Luca Ferrante");
    }

    private void logCoffee() {
        log.log(coffee(TODAY));
    }

    private NewInteraction coffee(LocalDate day) {
        return new NewInteraction(InteractionKind.COFFEE, Direction.BOTH, Set.of(ana), day, null, null, null, null);
    }

    private PersonRef ana() {
        return people.refs(List.of(ana)).values().iterator().next();
    }

    /// Escape, or a click beside the dialog.
    private void leave() {
        var dialog = $(InteractionDialog.class).single();
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
    }

    private void press(String button) {
        test($(Button.class).withText(button).single()).click();
    }

    private DatePicker day() {
        return $(DatePicker.class).single();
    }

    private IntegerField minutes() {
        return $(IntegerField.class).single();
    }

    private TextArea note() {
        return $(TextArea.class).single();
    }

    private PeopleField with() {
        return $(PeopleField.class).single();
    }

    @SuppressWarnings("unchecked") // the only select of the form
    private Select<InteractionKind> kind() {
        return $(Select.class).single();
    }

    @SuppressWarnings("unchecked") // of directions, by its label
    private RadioButtonGroup<Direction> direction() {
        return $(RadioButtonGroup.class).withCaption("Who reached out").single();
    }
}
