package app.kith.nurture.budget.ui;

import app.kith.design.Words;
import app.kith.nurture.budget.WeekBudget;
import app.kith.people.PersonRef;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line below the title of Today: how much time the week has left and who was left out for it.
public class BudgetLine extends Div {
    private static final int NAMED = 2;

    /// @param budget absent while none is set
    /// @param change asks for another
    public BudgetLine(@Nullable WeekBudget budget, Runnable change) {
        addClassNames("kith-budget", "kith-small", "kith-muted");
        if (budget != null) add(new Span(sentence(budget)));
        var button = new Button(budget == null ? "Set your time each week" : "Change", click -> change.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        if (budget != null) button.setAriaLabel("Change your time each week");
        add(button);
    }

    /// "20 of 60 minutes are left this week. Left out: Mateus and Priya, 30 minutes."
    static String sentence(WeekBudget budget) {
        var left = budget.left() == 0
                ? "Your %s of this week are given.".formatted(Words.lengthSpelled(budget.minutesAWeek()))
                : "%s of %s left this week."
                        .formatted(Words.lengthSpelled(budget.left()), Words.lengthSpelled(budget.minutesAWeek()));
        return budget.leftOut().isEmpty()
                ? left
                : "%s Left out: %s, %s."
                        .formatted(left, names(budget.leftOut()), Words.lengthSpelled(budget.minutesLeftOut()));
    }

    private static String names(List<PersonRef> people) {
        var names = people.stream()
                .limit(people.size() > NAMED + 1 ? NAMED : people.size())
                .map(one -> Words.isolated(one.callName()))
                .toList();
        return names.size() == people.size()
                ? Words.list(names)
                : "%s and %d more".formatted(String.join(", ", names), people.size() - names.size());
    }
}
