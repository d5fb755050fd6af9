package app.kith.nurture.ui;

import app.kith.design.BackLink;
import app.kith.design.EmptyInvite;
import app.kith.design.Icon;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.nurture.templates.PlanStep;
import app.kith.nurture.templates.PlanTemplates;
import app.kith.nurture.templates.SavedTemplate;
import app.kith.people.ChangedMeanwhile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/// The plans one can begin for a person: what they are made of, and how to change them.
@Route("tasks/plans")
@PageTitle("Plans")
@PermitAll
@StyleSheet("kith-tasks.css")
class PlansView extends Div {
    private final PlanTemplates templates;

    PlansView(PlanTemplates templates) {
        this.templates = templates;
        addClassNames("kith-page", "kith-tasks-page");
        show();
    }

    private void show() {
        removeAll();
        var add = new Button("Add a plan", new Icon(Icon.Name.PLUS), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var all = templates.all();
        var head = new Header(new Div(new BackLink("tasks", "Tasks"), new app.kith.design.PageTitle("Plans")));
        head.addClassName("kith-page__head");
        add(head);
        if (all.isEmpty()) {
            add(new EmptyInvite(
                    "What you often do one after another stands here",
                    "Name the steps once, then begin them for a person with one press.",
                    add));
            return;
        }
        head.add(add);
        var why = new Paragraph("A few steps you take again and again. Begin one on a person’s page, under Tasks.");
        why.addClassName("kith-muted");
        add(why);
        all.forEach(template -> add(section(template)));
    }

    private Section section(SavedTemplate template) {
        var plan = template.plan();
        var name = new H2(plan.name());
        name.addClassName("kith-section-title");
        name.getElement().setAttribute("dir", "auto");
        var edit = button(Icon.Name.PEN_LINE, "Change " + plan.name(), () -> edit(template));
        var remove = button(Icon.Name.TRASH, "Remove " + plan.name(), () -> remove(template));
        var head = new Div(name, edit, remove);
        head.addClassNames("kith-row", "kith-plan__head");
        var steps = new OrderedList();
        steps.addClassName("kith-plan__steps");
        plan.steps().forEach(step -> steps.add(line(step)));
        var section = new Section(head);
        if (plan.afterFirstMeeting()) {
            var offered = new Span("Offered after a first meeting");
            offered.addClassNames("kith-small", "kith-muted");
            section.add(offered);
        }
        section.add(steps);
        return section;
    }

    private static ListItem line(PlanStep step) {
        var title = new Span(step.title());
        title.getElement().setAttribute("dir", "auto");
        var within =
                new Span(within(step.days()) + (step.minutes() == null ? "" : ", " + Words.length(step.minutes())));
        within.addClassNames("kith-small", "kith-muted");
        return new ListItem(title, within);
    }

    /// "the same day", "within 1 day", "within 2 weeks".
    static String within(int days) {
        if (days == 0) return "the same day";
        if (days % 7 == 0) return days == 7 ? "within a week" : "within %d weeks".formatted(days / 7);
        return days == 1 ? "within 1 day" : "within %d days".formatted(days);
    }

    private static Button button(Icon.Name icon, String label, Runnable click) {
        var button = new Button(new Icon(icon), event -> click.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        return button;
    }

    private void add() {
        new PlanDialog(null, plan -> {
                    var added = templates.add(plan);
                    show();
                    Toasts.say("Added.", () -> attempt(() -> templates.remove(added)));
                })
                .open();
    }

    private void edit(SavedTemplate before) {
        new PlanDialog(before.plan(), plan -> {
                    var now = templates.edit(before, plan);
                    show();
                    Toasts.say("Saved.", () -> attempt(() -> templates.edit(now, before.plan())));
                })
                .open();
    }

    private void remove(SavedTemplate template) {
        attempt(() -> {
            var gone = templates.remove(template);
            Toasts.say(
                    "Removed %s.".formatted(Words.isolated(template.plan().name())),
                    () -> attempt(() -> templates.restore(gone)));
        });
    }

    private void attempt(Runnable gesture) {
        try {
            gesture.run();
        } catch (ChangedMeanwhile meanwhile) {
            Toasts.say(String.valueOf(meanwhile.getMessage()));
        }
        show();
    }
}
