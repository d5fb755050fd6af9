package app.kith.reach.ui;

import app.kith.design.Panel;
import app.kith.design.SectionTitle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The guesses behind the estimate. None of them is measured, and the panel says so.
class GuessPanel extends Panel {
    private static final String SHARE = "A share is between 0 and 100 percent.";

    private final Consumer<ReachQuery> whenChanged;
    private final NumberField people = new NumberField("People there are to reach");
    private final GuessField connections = new GuessField(
            "Connections each of them has",
            "Assumed. Most people have between 50 and 200.",
            0,
            500,
            ReachQuery.MOST_CONNECTIONS,
            true,
            "Each has between 0 and 100,000 connections.",
            value -> change(new ReachQuery(
                    value,
                    query().steps(),
                    query().share(),
                    query().crossover(),
                    query().clustering(),
                    query().population(),
                    query().example())));
    private final GuessField steps = new GuessField(
            "How many steps it travels",
            "Assumed. One step is your followers' connections.",
            1,
            3,
            ReachQuery.MOST_STEPS,
            true,
            "It travels 1, 2 or 3 steps.",
            value -> change(new ReachQuery(
                    query().connections(),
                    value,
                    query().share(),
                    query().crossover(),
                    query().clustering(),
                    query().population(),
                    query().example())));
    private final GuessField share = new GuessField(
            "Share who pass it on, in percent",
            "Assumed. A few in a hundred do.",
            0,
            20,
            100,
            false,
            SHARE,
            value -> change(new ReachQuery(
                    query().connections(),
                    query().steps(),
                    value,
                    query().crossover(),
                    query().clustering(),
                    query().population(),
                    query().example())));
    private final GuessField crossover = new GuessField(
            "Follow you in several places, in percent",
            "Assumed. So many of each smaller place.",
            0,
            60,
            100,
            false,
            SHARE,
            value -> change(new ReachQuery(
                    query().connections(),
                    query().steps(),
                    query().share(),
                    value,
                    query().clustering(),
                    query().population(),
                    query().example())));
    private final GuessField clustering = new GuessField(
            "Friends who have heard it already, in percent",
            "Assumed. People's friends know each other.",
            0,
            80,
            100,
            false,
            SHARE,
            value -> change(new ReachQuery(
                    query().connections(),
                    query().steps(),
                    query().share(),
                    query().crossover(),
                    value,
                    query().population(),
                    query().example())));
    private ReachQuery query = ReachQuery.USUAL;
    private boolean isShowing;

    GuessPanel(Consumer<ReachQuery> whenChanged) {
        this.whenChanged = whenChanged;
        addClassName("kith-reach-page__guesses");
        people.setHelperText("Assumed. Empty means no limit.");
        people.setManualValidation(true);
        people.addValueChangeListener(event -> limit(event.getValue()));
        var reset = new Button("Reset", click -> reset());
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        var why = new Paragraph("Nobody can count these. Change one and see what it does.");
        why.addClassNames("kith-small", "kith-muted");
        add(new SectionTitle("Change the guesses"), why, connections, steps, share, crossover, clustering, people);
        add(reset);
    }

    void show(ReachQuery now) {
        query = now;
        isShowing = true;
        connections.show(now.connections());
        steps.show(now.steps());
        share.show(now.share());
        crossover.show(now.crossover());
        clustering.show(now.clustering());
        people.setValue(now.population());
        people.setInvalid(false);
        isShowing = false;
    }

    private ReachQuery query() {
        return query;
    }

    private void limit(@Nullable Double value) {
        if (isShowing) return;
        var isGood = value == null || (value >= 1 && value <= ReachQuery.MOST_PEOPLE);
        people.setInvalid(!isGood);
        people.setErrorMessage(isGood ? "" : "There are between 1 and 10,000,000,000 people to reach.");
        if (!isGood) return;
        change(new ReachQuery(
                query.connections(),
                query.steps(),
                query.share(),
                query.crossover(),
                query.clustering(),
                value,
                query.example()));
    }

    private void reset() {
        var usual = ReachQuery.USUAL;
        change(new ReachQuery(
                usual.connections(),
                usual.steps(),
                usual.share(),
                usual.crossover(),
                usual.clustering(),
                null,
                query.example()));
        show(query);
    }

    private void change(ReachQuery next) {
        query = next;
        whenChanged.accept(next);
    }
}
