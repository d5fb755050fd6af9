package app.kith.reach.ui;

import app.kith.design.Panel;
import app.kith.design.SectionTitle;
import app.kith.reach.model.KnownTogether;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/// The guesses behind the estimate: each says whether it is assumed or measured.
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
            value -> change(query().withConnections(value)));
    private final GuessField steps = new GuessField(
            "How many steps it travels",
            "Assumed. One step is your followers' connections.",
            1,
            3,
            ReachQuery.MOST_STEPS,
            true,
            "It travels 1, 2 or 3 steps.",
            value -> change(query().withSteps(value)));
    private final GuessField share = percent("Share who pass it on, in percent", 20, value -> query().withShare(value));
    private final GuessField crossover =
            percent("Follow you in several places, in percent", 60, value -> query().withCrossover(value));
    private final GuessField clustering =
            percent("Friends who have heard it already, in percent", 80, value -> query().withClustering(value));
    private final Button useMeasured = new Button("Use what we measured", click -> useMeasured());
    private ReachQuery query = ReachQuery.USUAL;
    private Measured measured = Measured.NOTHING;
    private boolean isShowing;

    GuessPanel(Consumer<ReachQuery> whenChanged) {
        this.whenChanged = whenChanged;
        addClassName("kith-reach-page__guesses");
        people.setHelperText("Assumed. Empty means no limit.");
        people.setManualValidation(true);
        people.addValueChangeListener(event -> limit(event.getValue()));
        clustering.say("Assumed. People's friends know each other.");
        useMeasured.addThemeVariants(ButtonVariant.PRIMARY);
        var reset = new Button("Reset", click -> reset());
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(useMeasured, reset);
        buttons.addClassNames("kith-row", "kith-reach-page__buttons");
        var why = new Paragraph("Change one and see what it does.");
        why.addClassNames("kith-small", "kith-muted");
        add(new SectionTitle("Change the guesses"), why, connections, steps, share, crossover, clustering, people);
        add(buttons);
    }

    void show(ReachQuery now, Measured known) {
        query = now;
        measured = known;
        isShowing = true;
        connections.show(now.connections());
        steps.show(now.steps());
        share.show(now.share());
        crossover.show(now.crossover());
        clustering.show(now.clustering());
        people.setValue(now.population());
        people.setInvalid(false);
        isShowing = false;
        say();
    }

    private void say() {
        share.say(shareSaid());
        connections.say(
                measured.own().people() == 0
                        ? "Assumed. Most people have between 50 and 200."
                        : "Assumed, but for the %s you know the number of."
                                .formatted(ReachQuery.text(measured.own().people())));
        crossover.say(crossoverSaid());
        useMeasured.setVisible(!measured.isNothing());
        useMeasured.setEnabled(!measured.in(query).equals(query));
    }

    private String shareSaid() {
        if (measured.rate() == null) {
            return "Assumed. A few in a hundred do. Note on an interaction what you asked somebody to pass on, and it is measured.";
        }
        return (measured.isShareOf(query) ? "Measured. " : "Assumed. ") + measured.shareSaid();
    }

    private String crossoverSaid() {
        var known = measured.crossover();
        if (known == null) {
            return "Assumed. It takes %d known people in the smaller places to measure it; there are %d."
                    .formatted(KnownTogether.ENOUGH, measured.base());
        }
        var percent = ReachQuery.text(known);
        if (query.crossover() == known) return "Measured from %d people you know there.".formatted(measured.base());
        return query.crossover() == 0
                ? "We measured %s%%, not taken off yet.".formatted(percent)
                : "Assumed. We measured %s%%.".formatted(percent);
    }

    private GuessField percent(String label, int usual, DoubleFunction<ReachQuery> next) {
        return new GuessField(label, "", 0, usual, 100, false, SHARE, value -> change(next.apply(value)));
    }

    private ReachQuery query() {
        return query;
    }

    private void limit(@Nullable Double value) {
        if (isShowing) return;
        var isGood = value == null || (value >= 1 && value <= ReachQuery.MOST_PEOPLE);
        people.setInvalid(!isGood);
        people.setErrorMessage(isGood ? "" : "There are between 1 and 10,000,000,000 people to reach.");
        if (isGood) change(query.withPopulation(value));
    }

    private void useMeasured() {
        change(measured.in(query));
        show(query, measured);
    }

    private void reset() {
        change(ReachQuery.USUAL.of(query.example()));
        show(query, measured);
    }

    private void change(ReachQuery next) {
        query = next;
        whenChanged.accept(next);
        say();
    }
}
