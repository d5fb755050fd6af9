package app.kith.nurture.ui;

import app.kith.accounts.Member;
import app.kith.accounts.Workspaces;
import app.kith.design.EmptyInvite;
import app.kith.design.Icon;
import app.kith.design.Refreshable;
import app.kith.design.Segments;
import app.kith.design.Words;
import app.kith.nurture.Agenda;
import app.kith.nurture.ManyTasks;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.TaskFilter;
import app.kith.people.AddressBook;
import app.kith.people.DatesAhead;
import app.kith.people.PersonRef;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/// Everything one said one would do, by when it is due or as a month.
@Route("tasks")
@PageTitle("Tasks")
@Menu(title = "Tasks", order = 3, icon = "list-todo")
@PermitAll
@StyleSheet("kith-tasks.css")
class TasksView extends Div implements BeforeEnterObserver, Refreshable {
    private final Workspaces workspaces;
    private final TaskGestures gestures;
    private final TaskListing listing;
    private final TaskCalendar calendar;
    private final Header head = new Header();
    private final Div tools = new Div();
    private final Segments as = new Segments("Show as", List.of("List", "Calendar"), this::showAs);
    private final Button choose = new Button("Choose several", click -> choose());
    private TaskFilter filter = TaskFilter.ALL;
    private boolean isCalendar;

    TasksView(
            NurtureTasks tasks,
            Agenda agenda,
            ManyTasks many,
            AddressBook people,
            DatesAhead dates,
            Workspaces workspaces) {
        this.workspaces = workspaces;
        this.gestures = new TaskGestures(tasks, people, Refreshable::currentPage);
        this.listing = new TaskListing(tasks, agenda, many, gestures, Refreshable::currentPage);
        this.calendar = new TaskCalendar(agenda, dates, gestures, this::refresh);
        addClassNames("kith-page", "kith-tasks-page");
        head.addClassName("kith-page__head");
        tools.addClassName("kith-tasks__tools");
        choose.addThemeVariants(ButtonVariant.TERTIARY);
        var plans = new Anchor("tasks/plans", "Plans");
        plans.addClassName("kith-link");
        plans.getElement().setAttribute("router-link", true);
        tools.add(as, person(people));
        var team = tasks.team();
        if (!team.isEmpty()) {
            tools.add(owner(team));
        }
        tools.add(choose, plans);
        add(head, tools, listing, calendar);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter("as");
        isCalendar = wanted.filter("calendar"::equals).isPresent();
        as.show(isCalendar ? 1 : 0);
        refresh();
    }

    @Override
    public void refresh() {
        var words = new Words(workspaces.today(), getLocale());
        listing.setVisible(!isCalendar);
        calendar.setVisible(isCalendar);
        choose.setVisible(!isCalendar && !listing.isChoosing());
        if (isCalendar) {
            calendar.show(filter, words);
            title(new app.kith.design.PageTitle("Tasks"), words);
            return;
        }
        var invite = new EmptyInvite(
                "What you tell people you will do stands here",
                "Add it with the day you promised, and it comes up on Today when that day is there.",
                add(words));
        var lists = listing.show(filter, words, invite);
        if (lists.isEmpty() && filter.isAll()) {
            head.removeAll();
            head.add(new app.kith.design.PageTitle("Tasks"));
            choose.setVisible(false);
        } else {
            title(new app.kith.design.PageTitle("Tasks", words.number(lists.open())), words);
        }
    }

    private void title(app.kith.design.PageTitle title, Words words) {
        head.removeAll();
        head.add(title, add(words));
    }

    private Button add(Words words) {
        var add = new Button("Add a task", new Icon(Icon.Name.PLUS), click -> gestures.add(words, List.of()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private PersonFilter person(AddressBook people) {
        return new PersonFilter(people, (PersonRef chosen) -> {
            filter = filter.of(chosen == null ? null : chosen.id());
            refresh();
        });
    }

    private Select<Member> owner(List<Member> team) {
        var owner = new Select<Member>();
        owner.setItems(team);
        owner.setAriaLabel("Whose tasks");
        owner.setEmptySelectionAllowed(true);
        owner.setEmptySelectionCaption("Everybody's tasks");
        owner.setPlaceholder("Everybody's tasks");
        owner.setItemLabelGenerator(member -> member == null ? "Everybody's tasks" : member.name());
        owner.addValueChangeListener(change -> {
            filter = filter.ownedBy(
                    change.getValue() == null ? null : change.getValue().id());
            refresh();
        });
        return owner;
    }

    private void choose() {
        listing.choose(new Words(workspaces.today(), getLocale()));
        refresh();
    }

    private void showAs(int index) {
        isCalendar = index == 1;
        var query = isCalendar ? "?as=calendar" : "";
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, "tasks" + query);
        refresh();
    }
}
