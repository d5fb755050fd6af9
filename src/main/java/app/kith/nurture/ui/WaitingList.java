package app.kith.nurture.ui;

import app.kith.design.Icon;
import app.kith.design.SectionTitle;
import app.kith.design.Voice;
import app.kith.design.Words;
import app.kith.nurture.NurturePlan;
import app.kith.nurture.Waiting;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// Who wrote and has no answer yet: since when, their words, and the way to answer. Counted only where all are named.
class WaitingList extends Section {

    /// @param waiting at least one
    WaitingList(List<Waiting> waiting, ReasonWords reasons, ReachGestures gestures) {
        addClassName("kith-waiting");
        var list = new UnorderedList();
        list.addClassName("kith-plain");
        waiting.forEach(one -> list.add(line(one, reasons, gestures)));
        var title = "Waiting for an answer";
        add(
                waiting.size() < NurturePlan.MOST_WAITING
                        ? new SectionTitle(title, waiting.size())
                        : new SectionTitle(title),
                list);
    }

    private static ListItem line(Waiting waiting, ReasonWords reasons, ReachGestures gestures) {
        var reach = waiting.reach();
        var person = reach.person();
        var ring = new WarmthRing(
                person.id().value(),
                person.name(),
                person.portrait(),
                person.standing().score(),
                person.standing().scoreBefore(),
                WarmthRing.ROW);
        var name = new PersonLink(person);
        name.addClassName("kith-person__name");
        var kind = waiting.said().kind();
        var how = new Icon(kind.icon(), 16);
        how.getElement().setAttribute("role", "img");
        how.getElement().setAttribute("aria-label", kind.label());
        var who = new Div(name, how);
        who.addClassNames("kith-grow", "kith-waiting__who");
        var since = new Span(Words.between(waiting.said().day(), reasons.words().today()));
        since.addClassNames("kith-small", "kith-muted");
        since.setTitle(reasons.words().weekdayAndDate(waiting.said().day()));
        var menu = new LaterMenu(person.name(), false)
                .item(WaysOut.label(reach), () -> {
                    WaysOut.open(reach);
                    if (reach.way() != null) gestures.opened(reach, reasons.words());
                })
                .item("Log a talk", () -> WaysOut.logATalk(reach))
                .choices(later -> gestures.later(reach, later, reasons.words()), () -> gestures.notThisOne(reach));
        var head = new Div(ring, who, since, menu);
        head.addClassName("kith-waiting__head");
        var line = new ListItem(head);
        line.addClassName("kith-waiting__line");
        if (waiting.said().note() != null) {
            line.add(new Voice(reasons.quoted(waiting.said().note())));
        }
        return line;
    }
}
