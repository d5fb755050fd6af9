package app.kith.nurture.reminders.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.accounts.EmailAddress;
import app.kith.mail.Encryption;
import app.kith.mail.MailServer;
import app.kith.mail.MailServers;
import app.kith.nurture.feed.CalendarFeeds;
import app.kith.nurture.reminders.ReminderChoice;
import app.kith.nurture.reminders.ReminderChoice.Rhythm;
import app.kith.nurture.reminders.ReminderChoices;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The sections of the settings about being reminded.
@KithTest
@AsOwner
class ReminderSectionTests extends SpringBrowserlessTest {
    @Autowired
    ReminderChoices choices;

    @Autowired
    MailServers servers;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    Owner owner;

    @Test
    void withoutAMailServerThereIsNoDigestAndItSaysSo() {
        open();

        assertThat(rhythm().isEnabled()).isFalse();
        assertThat($(Paragraph.class).all())
                .anySatisfy(said -> assertThat(said.getText()).startsWith("There is no mail server yet, so no digest"));
        count().setValue(false);
        save();

        assertThat(choices.of(owner.signedIn().user()).countShown()).isFalse();
    }

    @Test
    void followsTheMailServerThatIsNamedBesideIt() {
        open();
        assertThat(rhythm().isEnabled()).isFalse();

        $(TextField.class)
                .withCondition(field -> "Server".equals(field.getLabel()))
                .single()
                .setValue("mail.saltmarsh.example");
        press("Save the mail server");
        assertThat(rhythm().isEnabled()).isTrue();
        press("Forget this server");

        assertThat(rhythm().isEnabled()).isFalse();
    }

    @Test
    void aWeeklyDigestIsChosenWithItsDayHourAndZone() {
        servers.change(
                owner.signedIn(),
                new MailServer(
                        "mail.saltmarsh.example", 25, Encryption.NONE, "", new EmailAddress("kith@saltmarsh.example")),
                null);
        open();
        assertThat($(Select.class)
                        .withCondition(select -> "Time".equals(select.getLabel()))
                        .all())
                .isEmpty();

        rhythm().setValue(Rhythm.WEEKLY);
        select("Day").setValue(DayOfWeek.FRIDAY);
        select("Time").setValue(17);
        zone().setValue(ZoneId.of("Asia/Tokyo"));
        save();

        assertThat(choices.of(owner.signedIn().user()))
                .isEqualTo(new ReminderChoice(Rhythm.WEEKLY, DayOfWeek.FRIDAY, 17, ZoneId.of("Asia/Tokyo"), true));
    }

    @Test
    void withoutAZoneNothingIsSaved() {
        servers.change(
                owner.signedIn(),
                new MailServer(
                        "mail.saltmarsh.example", 25, Encryption.NONE, "", new EmailAddress("kith@saltmarsh.example")),
                null);
        open();
        rhythm().setValue(Rhythm.DAILY);
        zone().clear();

        save();

        assertThat(zone().isInvalid()).isTrue();
        assertThat(choices.of(owner.signedIn().user()).rhythm()).isEqualTo(Rhythm.OFF);
    }

    @Test
    void aCalendarAddressIsMadeShownOnceRenewedAndStopped() {
        open();
        test($(Button.class).withText("Make an address").single()).click();

        var first = $(TextField.class).id("kith-calendar-address").getValue();
        assertThat(first).matches("/calendar/[A-Za-z0-9_-]{43}\\.ics");
        test($(Button.class).withText("Make a new address").single()).click();
        assertThat($(TextField.class).id("kith-calendar-address").getValue()).isNotEqualTo(first);
        open();
        assertThat($(TextField.class)
                        .withCondition(field -> field.getLabel().startsWith("Copy it now"))
                        .all())
                .isEmpty();
        test($(Button.class).withText("Stop it").single()).click();

        assertThat(feeds.since(owner.signedIn().user())).isEmpty();
        assertThat($(Button.class).withText("Make an address").all()).hasSize(1);
    }

    private void open() {
        navigate("people", Component.class);
        navigate("settings", Component.class);
    }

    private void save() {
        press("Save the reminders");
    }

    private void press(String label) {
        test($(Button.class)
                        .withCondition(button -> label.equals(button.getText())
                                || button.getAriaLabel().filter(label::equals).isPresent())
                        .single())
                .click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Rhythm> rhythm() {
        return $(RadioButtonGroup.class).all().stream()
                .filter(group -> "Digest by mail".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return $(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ZoneId> zone() {
        return $(ComboBox.class).all().stream()
                .filter(box -> "Time zone of the digest".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Checkbox count() {
        return $(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith("Show at the bell"))
                .findFirst()
                .orElseThrow();
    }
}
