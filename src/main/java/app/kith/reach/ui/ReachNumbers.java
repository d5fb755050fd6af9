package app.kith.reach.ui;

import app.kith.design.Words;
import app.kith.reach.Followed;
import app.kith.reach.model.ReachEstimate;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// What is counted, known, multiplied and expected, never one of them alone.
class ReachNumbers extends Div {

    ReachNumbers() {
        addClassName("kith-reach-page__numbers");
    }

    void show(Followed followed, ReachQuery query, ReachEstimate estimate, Words words) {
        removeAll();
        var places = followed.places().size();
        add(
                number(
                        "You can count",
                        FunnelStep.about(estimate.counted(), words),
                        places == 1 ? "followers in one place" : "followers in %d places".formatted(places)),
                number("You know", words.number(followed.known()), "of them by name"),
                number(
                        "On paper",
                        FunnelStep.about(estimate.theoretical(), words),
                        "%s%% of it is %s"
                                .formatted(
                                        ReachQuery.text(query.share()),
                                        FunnelStep.about(estimate.theoretical() * query.share() / 100, words))),
                expected(estimate, words));
    }

    private static Div expected(ReachEstimate estimate, Words words) {
        var part = number(
                "You can expect to be heard by",
                "about " + FunnelStep.rough(estimate.expected(), words),
                "if the chain holds, %s to %s"
                        .formatted(FunnelStep.rough(estimate.low(), words), FunnelStep.rough(estimate.high(), words)));
        part.addClassName("kith-reach-page__expected");
        return part;
    }

    private static Div number(String label, String value, String below) {
        var above = new Span(label);
        above.addClassNames("kith-small", "kith-muted");
        var number = new Span(value);
        number.addClassNames("kith-num", "kith-reach-page__number");
        var under = new Span(below);
        under.addClassNames("kith-small", "kith-num");
        return new Div(above, number, under);
    }
}
