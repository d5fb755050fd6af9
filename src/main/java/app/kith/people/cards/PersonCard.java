package app.kith.people.cards;

import app.kith.design.Voice;
import app.kith.people.PersonRef;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// One person at length: ring, name, score, why they are shown, what a note could open with, and what to do.
@StyleSheet("kith-cards.css")
public class PersonCard extends Article {
    private final Div head = new Div();
    private final Div body = new Div();

    /// @param ring the size of the ring, [WarmthRing#CARD] or [WarmthRing#LEAD]
    public PersonCard(PersonRef person, int ring) {
        addClassName("kith-person-card");
        var standing = person.standing();
        add(new WarmthRing(
                person.id().value(), person.name(), person.portrait(), standing.score(), standing.scoreBefore(), ring));
        var name = new H2(new PersonLink(person));
        name.addClassNames("kith-person-card__name", "kith-voice");
        head.addClassName("kith-person-card__head");
        head.add(name);
        var band = standing.band();
        if (band != null) {
            var score = new Span(String.valueOf(standing.score()));
            score.addClassNames(
                    "kith-person-card__score",
                    "kith-num",
                    "kith-band-" + band.name().toLowerCase(Locale.ROOT));
            head.add(score);
        }
        body.addClassName("kith-person-card__body");
        add(head, body);
    }

    /// Beside the name.
    public PersonCard chip(Component chip) {
        head.add(chip);
        return this;
    }

    /// Why they are shown, in a sentence.
    public PersonCard reason(String sentence) {
        var reason = new Paragraph(sentence);
        reason.addClassName("kith-person-card__reason");
        head.add(reason);
        return this;
    }

    /// What a note could open with.
    public PersonCard opener(String words) {
        var label = new Span("You could open with");
        label.addClassNames("kith-small", "kith-muted");
        var voice = new Voice(words);
        voice.addClassName("kith-person-card__opener");
        body.add(label, voice);
        return this;
    }

    /// What to do, the first of it most.
    public PersonCard actions(Component... actions) {
        var row = new Div(actions);
        row.addClassName("kith-person-card__actions");
        body.add(row);
        return this;
    }
}
