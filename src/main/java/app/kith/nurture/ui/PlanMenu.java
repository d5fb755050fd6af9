package app.kith.nurture.ui;

import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.nurture.templates.PlanTemplates;
import app.kith.nurture.templates.SavedTemplate;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.PersonRef;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import java.time.LocalDate;

/// Begins one of the plans for somebody.
class PlanMenu extends MenuBar {

    /// @param changed runs after tasks were made or taken back
    PlanMenu(PlanTemplates templates, PersonRef person, LocalDate today, Runnable changed) {
        var menu = addItem("Begin a plan").getSubMenu();
        templates
                .all()
                .forEach(template -> menu.addItem(
                        template.plan().name(), click -> begin(templates, template, person, today, changed)));
        menu.addSeparator();
        menu.addItem("Change the plans", click -> UI.getCurrentOrThrow().navigate(PlansView.class));
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
