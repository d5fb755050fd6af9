package app.kith.nurture.reminders.ui;

import app.kith.accounts.UserId;
import app.kith.accounts.Users;
import app.kith.accounts.Workspaces;
import app.kith.accounts.spi.SettingsSection;
import app.kith.design.Refreshable;
import app.kith.design.Toasts;
import app.kith.mail.Outbox;
import app.kith.nurture.reminders.ReminderChoice;
import app.kith.nurture.reminders.ReminderChoice.Rhythm;
import app.kith.nurture.reminders.ReminderChoices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// How the user wants to be reminded: the number at the bell, and the digest by mail.
@Component
class ReminderSection implements SettingsSection {
    private static final Map<Rhythm, String> WORDS = Map.of(
            Rhythm.OFF, "No digest",
            Rhythm.DAILY, "Every day",
            Rhythm.WEEKLY, "Every week, with the review of the week before");

    private final ReminderChoices choices;
    private final Outbox outbox;
    private final Users users;
    private final Workspaces workspaces;

    ReminderSection(ReminderChoices choices, Outbox outbox, Users users, Workspaces workspaces) {
        this.choices = choices;
        this.outbox = outbox;
        this.users = users;
        this.workspaces = workspaces;
    }

    @Override
    public String title() {
        return "Reminders";
    }

    @Override
    public int order() {
        return 44;
    }

    @Override
    public Div create() {
        return new Form(users.current().orElseThrow());
    }

    private class Form extends Div implements Refreshable {
        private final UserId user;
        private final Paragraph what = new Paragraph();
        private final RadioButtonGroup<Rhythm> rhythm = new RadioButtonGroup<>("Digest by mail", Rhythm.values());
        private final Select<DayOfWeek> weekday = new Select<>();
        private final Select<Integer> hour = new Select<>();
        private final ComboBox<ZoneId> zone = new ComboBox<>("Time zone of the digest");
        private final Checkbox count = new Checkbox("Show at the bell how many things are new");

        Form(UserId user) {
            this.user = user;
            var now = choices.of(user);
            var locale = UI.getCurrentOrThrow().getLocale();
            rhythm.addClassName("kith-settings__choices");
            rhythm.setItemLabelGenerator(WORDS::get);
            rhythm.setValue(now.rhythm());
            rhythm.addValueChangeListener(change -> show());
            weekday.setLabel("Day");
            weekday.setItems(DayOfWeek.values());
            weekday.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            weekday.setValue(now.weekday());
            hour.setLabel("Time");
            hour.setItems(IntStream.range(0, 24).boxed().toList());
            hour.setItemLabelGenerator(one -> DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                    .withLocale(locale)
                    .format(LocalTime.of(one, 0)));
            hour.setValue(now.hour());
            zone.setItems(zones(now.zone(), workspaces.zone()));
            zone.setItemLabelGenerator(id -> id.getId().replace('_', ' '));
            zone.setErrorMessage("Choose a time zone.");
            zone.setValue(now.zone());
            count.setValue(now.countShown());
            var save = new Button("Save", click -> save());
            save.addThemeVariants(ButtonVariant.PRIMARY);
            save.setAriaLabel("Save the reminders");
            add(what, rhythm, weekday, hour, zone, count, save);
            refresh();
        }

        /// After a mail server has been named or forgotten; what was chosen stays.
        @Override
        public void refresh() {
            what.setText(
                    outbox.isOpen()
                            ? "Whom to reach and why, tasks that are due, who waits for an answer, and dates of the next 14 days."
                            : "There is no mail server yet, so no digest is sent. Name one below, under Mail server.");
            rhythm.setEnabled(outbox.isOpen());
            show();
        }

        private void show() {
            var isOn = outbox.isOpen() && rhythm.getValue() != Rhythm.OFF;
            weekday.setVisible(isOn && rhythm.getValue() == Rhythm.WEEKLY);
            hour.setVisible(isOn);
            zone.setVisible(isOn);
        }

        private void save() {
            zone.setInvalid(zone.isEmpty());
            if (zone.isInvalid()) {
                return;
            }
            choices.change(
                    user,
                    new ReminderChoice(
                            Objects.requireNonNull(rhythm.getValue()),
                            Objects.requireNonNull(weekday.getValue()),
                            Objects.requireNonNull(hour.getValue()),
                            Objects.requireNonNull(zone.getValue()),
                            count.getValue()));
            Toasts.say("Saved.");
        }

        private static java.util.List<ZoneId> zones(ZoneId now, ZoneId here) {
            var places = ZoneId.getAvailableZoneIds().stream()
                    .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                    .sorted()
                    .map(ZoneId::of);
            return Stream.concat(Stream.of(now, here, ZoneId.of("UTC")), places)
                    .distinct()
                    .toList();
        }
    }
}
