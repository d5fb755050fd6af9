package app.kith.engagement.ui;

import app.kith.design.Icon;
import app.kith.design.Panel;
import app.kith.engagement.InCircle;
import app.kith.engagement.spi.NextStep.Step;
import app.kith.people.Circle;
import app.kith.people.PersonRef;
import app.kith.people.cards.CircleTag;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/// The person chosen on the circles: where they are, where they are going, why, and what to do.
class ChosenPerson extends Panel {

    /// @param month when the score was as before: "August"
    /// @param step what to do next, where something is known
    ChosenPerson(InCircle one, String month, Optional<Step> step, CircleGestures gestures) {
        addClassName("kith-chosen");
        var person = one.person();
        getElement().setAttribute("aria-label", person.name());
        var name = new H2(new PersonLink(person));
        name.addClassNames("kith-voice", "kith-chosen__name");
        var words = new Div(name, circles(one));
        words.addClassName("kith-grow");
        var head = new Div(ring(person), words);
        head.addClassName("kith-chosen__head");
        var reason = step.flatMap(next -> Optional.ofNullable(next.reason())).orElseGet(one::reason);
        var why = new Paragraph(
                "%s %s".formatted(sinceThen(person, month), closed(reason)).strip());
        why.addClassName("kith-chosen__why");
        var open = new Button("Open", click -> UI.getCurrentOrThrow().navigate("people/" + person.id()));
        open.setAriaLabel("Open " + person.name());
        var actions = new Div(step.map(Step::action).orElseGet(() -> logATalk(person)), open);
        actions.addClassName("kith-actions");
        var decided = new Span(CirclesList.decided(one) + staying(one));
        decided.addClassName("kith-grow");
        var circle = new Div(decided, CirclesList.change(one, gestures));
        circle.addClassNames("kith-small", "kith-muted", "kith-chosen__circle");
        add(head, why, actions, circle);
    }

    private static WarmthRing ring(PersonRef person) {
        return WarmthRing.of(person, WarmthRing.CARD).withNumber();
    }

    /// "Close → Active": from where they were 90 days ago to where they are, or to where their rank leads them.
    private static Component circles(InCircle one) {
        var from = one.was();
        var to = one.circle();
        if (from == to) to = one.next();
        var row = new Div();
        row.addClassName("kith-chosen__circles");
        if (from != to && from != Circle.KNOWN) {
            var arrow = new Icon(Icon.Name.ARROW_RIGHT, 14);
            var then = new Span("then");
            then.addClassName("kith-sr");
            row.add(new CircleTag(from), arrow, then);
        }
        row.add(new CircleTag(to));
        return row;
    }

    /// While their rank is beyond the circle's edge, they stay for a while.
    private static String staying(InCircle one) {
        return one.next().compareTo(one.circle()) > 0 ? ", for now" : "";
    }

    /// How their score has changed: "From 77 to 32 since August."
    static String sinceThen(PersonRef person, String month) {
        var score = person.standing().score();
        var before = person.standing().scoreBefore();
        if (score == null) return "";
        if (before == null) return "At %d, and new since %s.".formatted(score, month);
        return before.equals(score)
                ? "At %d, as in %s.".formatted(score, month)
                : "From %d to %d since %s.".formatted(before, score, month);
    }

    private static String closed(String sentence) {
        return sentence.matches("(?s).*[.!?…]") ? sentence : sentence + ".";
    }

    private static Button logATalk(PersonRef person) {
        var log = new Button(
                "Log a talk",
                new Icon(Icon.Name.NOTEBOOK_PEN),
                click -> UI.getCurrentOrThrow()
                        .getPage()
                        .executeJs(
                                "window.dispatchEvent(new CustomEvent('kith-open-quick-log', {detail: {text: $0}}))",
                                "Call with %s today, ".formatted(person.name())));
        log.addThemeVariants(ButtonVariant.PRIMARY);
        return log;
    }
}
