package app.kith.exchange.followers.ui;

import app.kith.design.Icon;
import app.kith.design.SectionTitle;
import app.kith.design.Toasts;
import app.kith.exchange.followers.FollowerChange;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.TaskId;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import app.kith.people.cards.PersonLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;

/// Those who came, left or follow back, each with one thing to do that can be made a task.
class ChangeList extends Section {
    private final NurtureTasks tasks;

    /// @param count how many there are; only the first are listed
    ChangeList(String title, String nobody, int count, List<FollowerChange> changes, NurtureTasks tasks) {
        this.tasks = tasks;
        addClassName("kith-followers__list");
        add(new SectionTitle(title, count));
        if (changes.isEmpty()) {
            var none = new Paragraph(nobody);
            none.addClassNames("kith-small", "kith-muted");
            add(none);
            return;
        }
        var list = new UnorderedList();
        changes.forEach(change -> list.add(line(change)));
        add(list);
        if (count > changes.size()) {
            var more = new Paragraph("And %,d more.".formatted(count - changes.size()));
            more.addClassNames("kith-small", "kith-muted");
            add(more);
        }
    }

    private ListItem line(FollowerChange change) {
        var name = name(change);
        var step = new Span(change.step());
        step.addClassNames("kith-small", "kith-muted");
        var text = new Div(name, step);
        text.addClassNames("kith-stack", "kith-grow");
        var plan = new Button("Make it a task", new Icon(Icon.Name.PLUS));
        plan.setAriaLabel("Make it a task: " + change.step());
        plan.addThemeVariants(ButtonVariant.TERTIARY);
        plan.setDisableOnClick(true);
        plan.addClickListener(click -> plan(change, plan));
        return new ListItem(text, plan);
    }

    private static Component name(FollowerChange change) {
        PersonRef person = change.person();
        if (person != null) {
            return new PersonLink(person);
        }
        var name = new Span(change.follower().name());
        name.getElement().setAttribute("dir", "auto");
        return name;
    }

    private void plan(FollowerChange change, Button button) {
        var people = change.person() == null
                ? Set.<ContactId>of()
                : Set.of(change.person().id());
        TaskId added = tasks.add(NewTask.of(change.step()).with(people));
        button.setText("On your list");
        Toasts.say("On your list of tasks.", () -> {
            tasks.delete(added);
            button.setText("Make it a task");
            button.setEnabled(true);
        });
    }
}
