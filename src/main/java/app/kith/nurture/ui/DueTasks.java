package app.kith.nurture.ui;

import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.nurture.TodayPlan;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// What one said one would do by today, and what of it is done.
class DueTasks extends Section {

    DueTasks(TodayPlan today, Words words, TaskGestures gestures) {
        addClassName("kith-due");
        var open = today.dueCount();
        add(open == 0 ? new SectionTitle("You said you would") : new SectionTitle("You said you would", open));
        if (open == 0 && today.done().isEmpty()) {
            var nothing = new Paragraph("Nothing is due today.");
            nothing.addClassNames("kith-small", "kith-muted");
            add(nothing);
        }
        var list = new UnorderedList();
        list.addClassName("kith-plain");
        today.due().forEach(task -> list.add(TaskLine.small(task, words, gestures)));
        today.done().forEach(task -> list.add(TaskLine.small(task, words, gestures)));
        if (open > today.due().size()) {
            var all = new Anchor("tasks", "See all " + words.number(open));
            all.addClassNames("kith-link", "kith-small");
            all.getElement().setAttribute("router-link", true);
            list.add(new ListItem(all));
        }
        var add = new Button("Add a task", click -> gestures.add(words, List.of()));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, add);
    }
}
