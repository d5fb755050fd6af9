package app.kith.nurture.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Icon;
import app.kith.design.Words;
import app.kith.nurture.NurtureTasks;
import app.kith.people.AddressBook;
import app.kith.people.ContactProfile;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;

/// The button "Task" below the name on a person's page, which the key T presses whichever tab is open.
@org.springframework.stereotype.Component
class PersonTaskAction implements ContactPanel {
    private final NurtureTasks tasks;
    private final AddressBook people;
    private final Workspaces workspaces;

    PersonTaskAction(NurtureTasks tasks, AddressBook people, Workspaces workspaces) {
        this.tasks = tasks;
        this.people = people;
        this.workspaces = workspaces;
    }

    @Override
    public Place place() {
        return Place.ACTION;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "Task";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        if (person.binnedAt() != null) {
            return Optional.empty();
        }
        var gestures = new TaskGestures(tasks, people, refresh);
        var add = new Button("Task", new Icon(Icon.Name.LIST_TODO), click -> {
            var words = new Words(workspaces.today(), UI.getCurrentOrThrow().getLocale());
            gestures.add(words, List.of(person.ref()));
        });
        add.setAriaLabel("Add a task for " + person.callName());
        add.getElement().setAttribute("data-key", "t");
        return Optional.of(add);
    }
}
