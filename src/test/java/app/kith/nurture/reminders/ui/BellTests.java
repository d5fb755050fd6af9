package app.kith.nurture.reminders.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.TestClock;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.reminders.ReminderChoice;
import app.kith.nurture.reminders.ReminderChoices;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.internal.AfterNavigationHandler;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class BellTests extends SpringBrowserlessTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    NurtureTasks tasks;

    @Autowired
    AddressBook people;

    @Autowired
    ReminderChoices choices;

    @Autowired
    Owner owner;

    @Autowired
    TestClock clock;

    /// The bell told what there was on the day the session began.
    @BeforeEach
    void tomorrowSomethingIsDue() {
        tasks.add(
                NewTask.of("Call").with(people.add(ContactDetails.named("Ana"))).due(TODAY.plusDays(1)));
        clock.advance(Duration.ofDays(1));
    }

    @Test
    void saysHowManyThingsAreNewAndShowsThem() {
        navigate("people", Component.class);

        assertThat(bell().getAriaLabel()).hasValue("Reminders, 1 new");
        open();

        assertThat($(Anchor.class).withText("One task is due").single().getHref())
                .isEqualTo("tasks");
    }

    @Test
    void readingTakesTheNumberAwayAndBackAgain() {
        navigate("people", Component.class);
        open();

        test(button("Mark as read: One task is due")).click();
        assertThat(bell().getAriaLabel()).hasValue("Reminders");
        test(button("Mark as new: One task is due")).click();

        assertThat(bell().getAriaLabel()).hasValue("Reminders, 1 new");
    }

    @Test
    void oneThatIsGoneListensNoMore() {
        navigate("people", Component.class);
        var listeners = listeners();

        navigate("nowhere", Component.class);
        navigate("people", Component.class);

        assertThat(listeners()).isEqualTo(listeners);
    }

    @Test
    void allIsReadAtOnce() {
        navigate("people", Component.class);
        open();

        test($(Button.class).withText("All read").single()).click();

        assertThat(bell().getAriaLabel()).hasValue("Reminders");
        assertThat($(Button.class).withText("All read").all()).isEmpty();
    }

    @Test
    void whoeverWantsNoNumberSeesNone() {
        var user = owner.signedIn().user();
        var usual = choices.of(user);
        choices.change(user, new ReminderChoice(usual.rhythm(), usual.weekday(), usual.hour(), usual.zone(), false));

        navigate("people", Component.class);

        assertThat(bell().getAriaLabel()).hasValue("Reminders");
    }

    private void open() {
        $(Popover.class)
                .withCondition(
                        one -> one.getAriaLabel().filter("Reminders"::equals).isPresent())
                .single()
                .open();
    }

    private static int listeners() {
        return UI.getCurrentOrThrow()
                .getInternals()
                .getListeners(AfterNavigationHandler.class)
                .size();
    }

    private NativeButton bell() {
        return $(NativeButton.class)
                .withCondition(button -> button.getAriaLabel().orElse("").startsWith("Reminders"))
                .single();
    }

    private Button button(String label) {
        return $(Button.class)
                .withCondition(
                        button -> button.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }
}
