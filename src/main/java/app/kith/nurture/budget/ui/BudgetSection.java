package app.kith.nurture.budget.ui;

import app.kith.accounts.spi.SettingsSection;
import app.kith.design.Toasts;
import app.kith.nurture.budget.TimeBudget;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/// How much time one wants to give to people each week.
@Component
class BudgetSection implements SettingsSection {
    private final TimeBudget budget;

    BudgetSection(TimeBudget budget) {
        this.budget = budget;
    }

    @Override
    public String title() {
        return "Your time each week";
    }

    @Override
    public int order() {
        return 34;
    }

    @Override
    public Div create() {
        var why = new Paragraph("With a budget, Today names the people for whom the time left of the week does most"
                + " good, and says in one line who could not be fitted in. Without one, it names up to five.");
        var limited = new Checkbox("Keep to a number of minutes a week");
        var field = new MinutesField();
        var now = budget.minutesAWeek();
        limited.setValue(now.isPresent());
        now.ifPresent(field::setValue);
        field.setVisible(now.isPresent());
        limited.addValueChangeListener(change -> field.setVisible(change.getValue()));
        var save = new Button("Save", click -> {
            var before = budget.minutesAWeek();
            if (!limited.getValue()) {
                budget.clear();
                said(before);
            } else {
                field.minutes().ifPresent(minutes -> {
                    budget.set(minutes);
                    said(before);
                });
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setAriaLabel("Save the time each week");
        return new Div(why, limited, field, save);
    }

    private void said(OptionalInt before) {
        Toasts.say("Saved.", () -> budget.putBack(before));
    }
}
