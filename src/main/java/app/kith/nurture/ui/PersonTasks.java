package app.kith.nurture.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Words;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.templates.PlanTemplates;
import app.kith.people.AddressBook;
import app.kith.people.ContactProfile;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/// The tab "Tasks" of a person's page.
@org.springframework.stereotype.Component
class PersonTasks implements ContactPanel {
    private final NurtureTasks tasks;
    private final PlanTemplates templates;
    private final AddressBook people;
    private final Workspaces workspaces;

    PersonTasks(NurtureTasks tasks, PlanTemplates templates, AddressBook people, Workspaces workspaces) {
        this.templates = templates;
        this.tasks = tasks;
        this.people = people;
        this.workspaces = workspaces;
    }

    @Override
    public Place place() {
        return Place.TAB;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "Tasks";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        return Optional.of(new Tab(person, refresh));
    }

    private final class Tab extends Div {
        private final ContactProfile person;
        private final TaskGestures gestures;

        Tab(ContactProfile person, Runnable refreshPage) {
            this.person = person;
            this.gestures = new TaskGestures(tasks, people, this::fill, refreshPage);
            addClassName("kith-person-tasks");
            fill();
        }

        private void fill() {
            removeAll();
            var words = new Words(workspaces.today(), UI.getCurrent().getLocale());
            var rows = tasks.of(person.id());
            if (rows.isEmpty()) {
                var nothing = new Paragraph("What you tell %s you will do stands here.".formatted(person.callName()));
                nothing.addClassName("kith-muted");
                add(nothing);
            }
            var list = new UnorderedList();
            list.addClassName("kith-plain");
            rows.forEach(row -> list.add(TaskLine.onPageOf(person.ref(), row, words, gestures)));
            var actions = new Div(
                    new Button("Add a task", click -> gestures.add(words, List.of(person.ref()))),
                    new PlanMenu(templates, person.ref(), words.today(), this::fill));
            actions.addClassName("kith-actions");
            add(list, actions);
        }
    }
}
