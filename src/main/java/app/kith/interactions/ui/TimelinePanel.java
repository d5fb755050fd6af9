package app.kith.interactions.ui;

import app.kith.accounts.Workspaces;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.KeptPromises;
import app.kith.interactions.favours.Favours;
import app.kith.people.AddressBook;
import app.kith.people.ContactProfile;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/// The first tab of a person's page: what happened between them and the user.
@SpringComponent
class TimelinePanel implements ContactPanel {
    private final InteractionLog log;
    private final KeptPromises promises;
    private final AddressBook people;
    private final Workspaces workspaces;
    private final Favours favours;

    TimelinePanel(
            InteractionLog log, KeptPromises promises, AddressBook people, Workspaces workspaces, Favours favours) {
        this.log = log;
        this.promises = promises;
        this.people = people;
        this.workspaces = workspaces;
        this.favours = favours;
    }

    @Override
    public Place place() {
        return Place.TAB;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String title() {
        return "Timeline";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        var dialogs = new InteractionDialogs(
                log, promises, () -> new PeopleField("With", people), workspaces::today, favours);
        return Optional.of(new Timeline(person.ref(), log, workspaces::today, dialogs, refresh));
    }
}
