package app.kith.people.cards;

import app.kith.people.PersonRef;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// One person at length: ring, name, score, why they are shown, what a note could open with, and what to do.
public class PersonCard extends Article {
    private final Div title = new Div();
    private final Div body = new Div();

    /// @param ring the size of the ring, [WarmthRing#CARD] or [WarmthRing#LEAD]
    public PersonCard(PersonRef person, int ring) {
        addClassName("kith-lead");
        var standing = person.standing();
        var name = new H2(new PersonLink(person));
        name.addClassNames("kith-lead__name", "kith-voice");
        title.addClassName("kith-lead__title");
        title.add(name);
        var band = standing.band();
        if (band != null) {
            var score = new Span(String.valueOf(standing.score()));
            var colours = "kith-band-" + band.name().toLowerCase(Locale.ROOT);
            score.addClassNames("kith-lead__score", "kith-num", colours);
            title.add(score);
        }
        body.addClassName("kith-grow");
        body.add(title);
        add(WarmthRing.of(person, ring), body);
    }

    /// Beside the name.
    public PersonCard chip(Component chip) {
        title.add(chip);
        return this;
    }

    /// Why they are shown, in a sentence.
    public PersonCard reason(String sentence) {
        var reason = new Paragraph(sentence);
        reason.addClassName("kith-lead__why");
        body.add(reason);
        return this;
    }

    /// What a note could open with.
    public PersonCard opener(String words) {
        var label = new Span("You could open with");
        label.addClassNames("kith-small", "kith-muted");
        var voice = new Paragraph(words);
        voice.addClassName("kith-voice");
        var opener = new Div(label, voice);
        opener.addClassName("kith-opener");
        body.add(opener);
        return this;
    }

    /// Something to fill in or to look at.
    public PersonCard with(Component part) {
        body.add(part);
        return this;
    }

    /// What to do, the first of it most.
    public PersonCard actions(Component... actions) {
        var row = new Div(actions);
        row.addClassName("kith-actions");
        body.add(row);
        return this;
    }
}
