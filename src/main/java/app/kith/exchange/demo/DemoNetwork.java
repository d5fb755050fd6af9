package app.kith.exchange.demo;

import app.kith.accounts.Workspaces;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The demo network: some 200 made-up people with two years of interactions, marked as such and removed in one step.
@Service
@Transactional
public class DemoNetwork {
    private final AddressBook people;
    private final InteractionLog log;
    private final Workspaces workspaces;

    DemoNetwork(AddressBook people, InteractionLog log, Workspaces workspaces) {
        this.people = people;
        this.log = log;
        this.workspaces = workspaces;
    }

    /// How many people it brings.
    public static int size() {
        return DemoCast.SIZE;
    }

    @Transactional(readOnly = true)
    public boolean isOpen() {
        return people.hasDemoPeople();
    }

    /// Brings the made-up people in; does nothing when they are there already.
    public void open() {
        if (isOpen()) {
            return;
        }
        var today = workspaces.today();
        var cast = DemoCast.asOf(today);
        var ids = people.addAll(cast.stream().map(DemoPerson::details).toList(), true);
        var history = new ArrayList<NewInteraction>();
        for (int i = 0; i < ids.size(); i++) {
            history.addAll(new DemoHistory(today, i).with(cast.get(i), ids.get(i)));
        }
        log.logAll(history);
    }

    /// Removes the made-up people and all that was logged with them; nobody else is touched.
    public void remove() {
        people.forgetDemoPeople();
    }
}
