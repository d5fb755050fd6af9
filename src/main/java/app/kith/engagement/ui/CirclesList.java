package app.kith.engagement.ui;

import app.kith.engagement.Circles;
import app.kith.engagement.CirclesNow;
import app.kith.engagement.InCircle;
import app.kith.people.cards.CircleTag;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.ScoreNumber;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// The same people as in the picture, circle by circle, the warmest first; those who move in the order in
/// which they do.
class CirclesList extends Div {
    private final CircleGestures gestures;

    CirclesList(CircleGestures gestures) {
        this.gestures = gestures;
        addClassName("kith-circles__list");
    }

    /// @param month when the scores were as before: "August"
    void show(CirclesNow now, CirclesQuery query, String month) {
        removeAll();
        if (query.only() == CirclesQuery.Only.COOLING) {
            addMoving("The greatest loss first", now, query, month, Comparator.comparingInt(InCircle::change));
        } else if (query.only() == CirclesQuery.Only.WARMING) {
            addMoving(
                    "The greatest gain first",
                    now,
                    query,
                    month,
                    Comparator.comparingInt(InCircle::change).reversed());
        } else {
            for (var circle : Circles.ALL) {
                var people = now.people().stream()
                        .filter(one -> one.circle() == circle && query.shows(one, now))
                        .toList();
                if (!people.isEmpty()) add(section(circle.label(), new CircleTag(circle), people, InCircle::reason));
            }
        }
        if (getElement().getChildCount() == 0) add(new Paragraph("Nobody like that is on your circles."));
        if (now.notShown() > 0) {
            add(new Paragraph("%d more are on the outer circles. They are in People.".formatted(now.notShown())));
        }
    }

    /// Whoever moves, whichever circle they are on, and how far.
    private void addMoving(String title, CirclesNow now, CirclesQuery query, String month, Comparator<InCircle> order) {
        var people = now.people().stream()
                .filter(one -> query.shows(one, now))
                .sorted(order)
                .toList();
        if (!people.isEmpty())
            add(section(title, new Span(title), people, one -> ChosenPerson.sinceThen(one.person(), month)));
    }

    private Section section(String label, Component name, List<InCircle> people, Function<InCircle, String> reason) {
        var count = new Span(String.valueOf(people.size()));
        count.addClassNames("kith-section-title__count", "kith-num");
        var title = new H2(name, new Text(" "), count);
        title.addClassName("kith-section-title");
        var rows = new UnorderedList();
        rows.addClassName("kith-plain");
        people.stream().map(one -> row(one, reason.apply(one))).forEach(rows::add);
        var section = new Section(title, rows);
        section.getElement().setAttribute("aria-label", label);
        return section;
    }

    private ListItem row(InCircle one, String why) {
        var person = one.person();
        var standing = person.standing();
        var name = new PersonLink(person);
        name.addClassName("kith-person__name");
        var reason = new Span(why);
        reason.addClassNames("kith-small", "kith-muted", "kith-circles__reason");
        var words = new Div(name, reason);
        words.addClassNames("kith-grow", "kith-stack");
        var row = new ListItem(
                MovingList.ring(one), words, new ScoreNumber(standing.score(), standing.scoreBefore()), kept(one));
        row.addClassName("kith-circles__row");
        return row;
    }

    /// Who decides on the circle, and the way to the other.
    private Div kept(InCircle one) {
        var who = new Span(decided(one));
        who.addClassNames("kith-small", "kith-muted");
        var kept = new Div(who, change(one, gestures));
        kept.addClassName("kith-circles__kept");
        return kept;
    }

    static String decided(InCircle one) {
        return one.person().standing().circlePinned() ? "Kept here by you" : "Suggested by Kith";
    }

    static Button change(InCircle one, CircleGestures gestures) {
        var person = one.person();
        var standing = person.standing();
        var change = standing.circlePinned()
                ? new Button(
                        "Let Kith suggest", click -> gestures.letKithSuggest(person.id(), person.callName(), standing))
                : new Button(
                        "Keep here",
                        click -> gestures.keep(person.id(), person.callName(), standing, standing.circle()));
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        change.setAriaLabel("%s: %s".formatted(change.getText(), person.name()));
        return change;
    }
}
