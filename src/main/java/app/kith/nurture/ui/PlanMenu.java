package app.kith.nurture.ui;

import app.kith.design.MenuButton;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.nurture.templates.PlanTemplates;
import app.kith.nurture.templates.SavedTemplate;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.PersonRef;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/// Begins one of the plans for somebody.
class PlanMenu extends MenuButton {

    /// @param changed runs after tasks were made or taken back
    PlanMenu(PlanTemplates templates, PersonRef person, LocalDate today, Runnable changed) {
        super(MenuButton.face(new Span("Begin a plan")), "Begin a plan", menu -> {
            for (var template : templates.all()) {
                menu.addItem(template.plan().name(), click -> begin(templates, template, person, today, changed));
            }
            menu.addSeparator();
            menu.addItem("Change the plans", click -> UI.getCurrentOrThrow().navigate(PlansView.class));
        });
        outlined();
    }

    /// @param from the day from which the steps count
    static void begin(
            PlanTemplates templates, SavedTemplate template, PersonRef person, LocalDate from, Runnable changed) {
        try {
            var made = templates.begin(template.id(), person.id(), from);
            changed.run();
            var count = made.size() == 1 ? "1 task" : made.size() + " tasks";
            Toasts.say("%s added for %s.".formatted(count, Words.isolated(person.callName())), () -> {
                templates.takeBack(made);
                changed.run();
            });
        } catch (ChangedMeanwhile meanwhile) {
            changed.run();
            Toasts.say(String.valueOf(meanwhile.getMessage()));
        }
    }
}
