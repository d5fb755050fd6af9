package app.kith.nurture.reminders.ui;

import app.kith.accounts.Remembered;
import app.kith.accounts.Users;
import app.kith.accounts.Workspaces;
import app.kith.design.spi.TopBarPart;
import app.kith.nurture.reminders.ReminderChoices;
import app.kith.nurture.reminders.Reminders;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;

/// Puts the bell into the top bar of every page.
@SpringComponent
class BellPart implements TopBarPart {
    private final Reminders reminders;
    private final ReminderChoices choices;
    private final Remembered remembered;
    private final Users users;
    private final Workspaces workspaces;

    BellPart(Reminders reminders, ReminderChoices choices, Remembered remembered, Users users, Workspaces workspaces) {
        this.reminders = reminders;
        this.choices = choices;
        this.remembered = remembered;
        this.users = users;
        this.workspaces = workspaces;
    }

    @Override
    public Component create() {
        return new Bell(reminders, choices, remembered, users.current().orElseThrow(), workspaces);
    }

    @Override
    public int order() {
        return 20;
    }
}
