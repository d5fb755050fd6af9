package app.kith.nurture.ui;

import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.engagement.Engagement;
import app.kith.nurture.TodayPlan;
import app.kith.people.PeopleFilter;
import app.kith.people.PersonRef;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.temporal.ChronoUnit;

/// The first few faces of those one is losing: who is silent for longer than usual, whatever the score has lost.
class GoingQuietStrip extends Section {

    GoingQuietStrip(TodayPlan today, ReasonWords reasons) {
        addClassName("kith-going-quiet");
        var note = new Span("Silent for longer than usual. The dotted part is where they were in " + reasons.then());
        note.addClassNames("kith-small", "kith-muted", "kith-grow");
        var all = new Anchor("people?" + PeopleFilter.GOING_QUIET.encoded(), "See all");
        all.addClassNames("kith-link", "kith-small");
        all.getElement().setAttribute("router-link", true);
        var head = new Div(title(today.goingQuietCount()), note, all);
        head.addClassName("kith-row");
        var faces = new UnorderedList();
        faces.addClassNames("kith-plain", "kith-going-quiet__faces");
        today.goingQuiet().forEach(person -> faces.add(face(person, reasons.words())));
        add(head, faces);
    }

    private static SectionTitle title(int count) {
        return count < Engagement.MOST_GOING_QUIET
                ? new SectionTitle("Going quiet", count)
                : new SectionTitle("Going quiet: more than %,d people".formatted(Engagement.MOST_GOING_QUIET - 1));
    }

    private static ListItem face(PersonRef person, Words words) {
        var standing = person.standing();
        var ring = WarmthRing.of(person, WarmthRing.REACH);
        var name = new PersonLink(person, person.callName());
        name.addClassName("kith-going-quiet__name");
        var face = new ListItem(ring, name);
        face.addClassName("kith-going-quiet__person");
        var last = standing.lastInteraction();
        if (last != null) {
            var weeks = ChronoUnit.WEEKS.between(last, words.today());
            var since = new Span(weeks < 2 ? words.past(last) : weeks + " weeks");
            since.addClassNames("kith-small", "kith-muted");
            face.add(since);
        }
        return face;
    }
}
