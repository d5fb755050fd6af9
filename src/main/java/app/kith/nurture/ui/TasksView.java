package app.kith.nurture.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.EmptyInvite;
import app.kith.design.Icon;
import app.kith.design.Refreshable;
import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.TaskRow;
import app.kith.people.AddressBook;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/// Everything one said one would do, by when it is due.
@Route("tasks")
@PageTitle("Tasks")
@Menu(title = "Tasks", order = 3, icon = "list-todo")
@PermitAll
class TasksView extends Div implements BeforeEnterObserver, Refreshable {
    private final NurtureTasks tasks;
    private final Workspaces workspaces;
    private final TaskGestures gestures;

    TasksView(NurtureTasks tasks, AddressBook people, Workspaces workspaces) {
        this.tasks = tasks;
        this.workspaces = workspaces;
        this.gestures = new TaskGestures(tasks, people, this::refresh);
        addClassNames("kith-page", "kith-tasks-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public void refresh() {
        var lists = tasks.lists();
        var words = new Words(workspaces.today(), getLocale());
        removeAll();
        var add = new Button("Add a task", new Icon(Icon.Name.PLUS), click -> gestures.add(words, List.of()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        if (lists.isEmpty()) {
            add(
                    new Header(new app.kith.design.PageTitle("Tasks")),
                    new EmptyInvite(
                            "What you tell people you will do stands here",
                            "Add it with the day you promised, and it comes up on Today when that day is there.",
                            add));
            return;
        }
        var head = new Header(new app.kith.design.PageTitle("Tasks", String.valueOf(lists.open())), add);
        head.addClassName("kith-page__head");
        add(head);
        group("Late", lists.late(), words);
        group("Today", lists.today(), words);
        group("This week", lists.thisWeek(), words);
        group("Later", lists.later(), words);
        group("Done", lists.done(), words);
    }

    private void group(String title, List<TaskRow> rows, Words words) {
        if (!rows.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("kith-plain");
            rows.forEach(row -> list.add(TaskLine.full(row, words, gestures)));
            add(new Section(new SectionTitle(title, rows.size()), list));
        }
    }
}
