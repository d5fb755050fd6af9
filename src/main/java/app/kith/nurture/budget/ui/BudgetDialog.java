package app.kith.nurture.budget.ui;

import app.kith.design.Toasts;
import app.kith.design.Unsaved;
import app.kith.design.Words;
import app.kith.nurture.budget.TimeBudget;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/// Asks for the minutes a week, from Today.
public class BudgetDialog extends Dialog {

    /// @param done runs after a change, and after it is taken back
    public BudgetDialog(TimeBudget budget, Runnable done) {
        setHeaderTitle("Your time each week");
        addClassName("kith-budget-dialog");
        var before = budget.minutesAWeek();
        var field = new MinutesField();
        before.ifPresent(field::setValue);
        var why = new Paragraph("Today then names the people for whom the time left of the week does most good,"
                + " and says who could not be fitted in.");
        why.addClassNames("kith-small", "kith-muted");
        add(why, field);
        var save = new Button(
                "Save",
                click -> field.minutes().ifPresent(minutes -> {
                    budget.set(minutes);
                    close();
                    done.run();
                    Toasts.say("%s a week.".formatted(Words.lengthSpelled(minutes)), () -> {
                        budget.putBack(before);
                        done.run();
                    });
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var unsaved = Unsaved.in(this);
        getFooter().add(new Button("Cancel", click -> unsaved.leave()), save);
        if (before.isPresent()) {
            var none = new Button("No budget", click -> {
                budget.clear();
                close();
                done.run();
                Toasts.say("No time budget any more.", () -> {
                    budget.putBack(before);
                    done.run();
                });
            });
            none.addThemeVariants(ButtonVariant.TERTIARY);
            getFooter().addComponentAsFirst(none);
        }
        addOpenedChangeListener(change -> {
            if (change.isOpened()) field.focus();
        });
    }
}
