package app.kith.people.relations.ui;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactProfile;
import app.kith.people.relations.Networks;
import app.kith.people.relations.WhoKnowsWhom;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/// The tab "Who knows whom" of a person's page.
@SpringComponent
class KnowsTab implements ContactPanel {
    private final WhoKnowsWhom knows;
    private final Networks networks;
    private final TieGestures gestures;
    private final Workspaces workspaces;

    KnowsTab(WhoKnowsWhom knows, Networks networks, TieGestures gestures, Workspaces workspaces) {
        this.knows = knows;
        this.networks = networks;
        this.gestures = gestures;
        this.workspaces = workspaces;
    }

    @Override
    public Place place() {
        return Place.TAB;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String title() {
        return "Who knows whom";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        return Optional.of(new KnowsList(person, knows, networks, gestures, workspaces::today, refresh));
    }
}
