package app.kith.interactions.ui;

import app.kith.accounts.UserId;
import app.kith.accounts.Workspaces;
import app.kith.design.spi.TopBarPart;
import app.kith.interactions.QuickLog;
import app.kith.people.AddressBook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;

/// Puts the quick log into the top bar of every page.
@SpringComponent
class QuickLogPart implements TopBarPart {
    private final QuickLog log;
    private final AddressBook people;
    private final Workspaces workspaces;

    QuickLogPart(QuickLog log, AddressBook people, Workspaces workspaces) {
        this.log = log;
        this.people = people;
        this.workspaces = workspaces;
    }

    @Override
    public Component create() {
        var bar = new QuickLogBar(log, () -> new PeopleField("", people));
        var user = workspaces.user().map(UserId::value).map(UUID::toString).orElse("");
        bar.setOwner(workspaces.current().value() + "/" + user);
        return bar;
    }

    @Override
    public int order() {
        return 0;
    }
}
