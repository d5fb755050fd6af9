package app.kith.nurture.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Refreshable;
import app.kith.design.Words;
import app.kith.design.spi.FindCommand;
import app.kith.nurture.NurtureTasks;
import app.kith.people.AddressBook;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;

/// Lets a task be added from anywhere.
@SpringComponent
class AddTaskCommand implements FindCommand {
    private final NurtureTasks tasks;
    private final AddressBook people;
    private final Workspaces workspaces;

    AddTaskCommand(NurtureTasks tasks, AddressBook people, Workspaces workspaces) {
        this.tasks = tasks;
        this.people = people;
        this.workspaces = workspaces;
    }

    @Override
    public String label() {
        return "Add a task";
    }

    @Override
    public String otherWords() {
        return "new todo reminder promise";
    }

    @Override
    public String icon() {
        return "list-todo";
    }

    @Override
    public void run() {
        var words = new Words(workspaces.today(), UI.getCurrentOrThrow().getLocale());
        new TaskGestures(tasks, people, Refreshable::currentPage).add(words, List.of());
    }
}
