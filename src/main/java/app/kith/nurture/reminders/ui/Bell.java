package app.kith.nurture.reminders.ui;

import app.kith.accounts.Remembered;
import app.kith.accounts.UserId;
import app.kith.accounts.Workspaces;
import app.kith.design.Icon;
import app.kith.design.Words;
import app.kith.nurture.reminders.Reminder;
import app.kith.nurture.reminders.ReminderChoices;
import app.kith.nurture.reminders.Reminders;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/// The bell in the top bar and what it tells. Its number is of new things; whoever wants none switches it off
/// in the settings.
@StyleSheet("kith-bell.css")
class Bell extends Div {
    private final Reminders reminders;
    private final ReminderChoices choices;
    private final Remembered remembered;
    private final UserId user;
    private final Workspaces workspaces;
    private final NativeButton button = new NativeButton();
    private final Span count = new Span();
    private final Popover list = new Popover();

    Bell(Reminders reminders, ReminderChoices choices, Remembered remembered, UserId user, Workspaces workspaces) {
        this.reminders = reminders;
        this.choices = choices;
        this.remembered = remembered;
        this.user = user;
        this.workspaces = workspaces;
        addClassName("kith-bell");
        button.addClassName("kith-bell__button");
        count.addClassNames("kith-bell__count", "kith-num");
        count.getElement().setAttribute("aria-hidden", "true");
        button.add(new Icon(Icon.Name.BELL, 20), count);
        list.addClassName("kith-bell__list");
        list.setTarget(button);
        list.setPosition(PopoverPosition.BOTTOM_END);
        list.setAriaLabel("Reminders");
        list.setAutofocus(true);
        list.setWidth("min(380px, calc(100vw - 24px))");
        list.addOpenedChangeListener(change -> {
            if (change.isOpened()) fill();
        });
        add(button, list);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
        var arrivals = event.getUI().addAfterNavigationListener(arrived -> {
            list.close();
            refresh();
        });
        addDetachListener(detached -> {
            detached.unregisterListener();
            arrivals.remove();
        });
    }

    private void refresh() {
        var told = remembered.orElse(Bell.class, this::toldNow);
        count.setText(told > 0 ? String.valueOf(told) : "");
        count.setVisible(told > 0);
        button.setAriaLabel(told > 0 ? "Reminders, %d new".formatted(told) : "Reminders");
    }

    /// What is new; nothing for whoever wants no number.
    private int toldNow() {
        var unread = reminders.unread(user);
        return unread > 0 && choices.of(user).countShown() ? unread : 0;
    }

    private void fill() {
        list.removeAll();
        var all = reminders.latest(user);
        var head = new Div(new H2("Reminders"));
        head.addClassName("kith-bell__head");
        if (all.stream().anyMatch(reminder -> !reminder.read())) {
            var read = new Button("All read", new Icon(Icon.Name.CHECK_CHECK), click -> {
                reminders.readAll(user);
                fill();
                refresh();
            });
            read.addThemeVariants(ButtonVariant.TERTIARY);
            head.add(read);
        }
        list.add(head);
        if (all.isEmpty()) {
            var nothing = new Paragraph(
                    "Nothing yet. What is due, birthdays and dates, and work that has ended will stand here.");
            nothing.addClassNames("kith-small", "kith-muted");
            list.add(nothing);
        } else {
            var words = new Words(workspaces.today(), getLocale());
            var lines = new UnorderedList();
            lines.addClassName("kith-plain");
            all.forEach(reminder -> lines.add(line(reminder, words)));
            list.add(lines);
        }
        var settings = new Anchor("settings", "What reminds you");
        settings.getElement().setAttribute("router-link", true);
        settings.addClassNames("kith-small", "kith-bell__settings");
        list.add(settings);
    }

    private ListItem line(Reminder reminder, Words words) {
        var title = new Anchor(reminder.path(), reminder.title());
        title.getElement().setAttribute("router-link", true);
        title.getElement().setAttribute("dir", "auto");
        title.getElement().addEventListener("click", click -> reminders.mark(user, reminder.id(), true));
        var when = new Span((reminder.read() ? "" : "New, ") + words.past(reminder.on()));
        when.addClassNames("kith-small", "kith-muted");
        var text = new Div(title, when);
        text.addClassNames("kith-grow", "kith-bell__text");
        var turn = new Button(new Icon(reminder.read() ? Icon.Name.ROTATE_CCW : Icon.Name.CHECK), click -> {
            reminders.mark(user, reminder.id(), !reminder.read());
            fill();
            refresh();
        });
        turn.addThemeVariants(ButtonVariant.TERTIARY);
        turn.setAriaLabel((reminder.read() ? "Mark as new: " : "Mark as read: ") + reminder.title());
        var line = new ListItem(sign(reminder), text, turn);
        line.addClassName("kith-bell__line");
        line.setClassName("kith-bell__line--new", !reminder.read());
        return line;
    }

    private static Component sign(Reminder reminder) {
        var person = reminder.person();
        if (person != null) {
            return WarmthRing.of(person, WarmthRing.LINE);
        }
        var icon = new Icon(
                switch (reminder.kind()) {
                    case DUE -> Icon.Name.LIST_TODO;
                    case DATE -> Icon.Name.CAKE;
                    case WORK -> Icon.Name.CIRCLE_CHECK;
                    case MAIL -> Icon.Name.MAIL;
                },
                18);
        icon.addClassName("kith-bell__icon");
        return icon;
    }
}
