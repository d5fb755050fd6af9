package app.kith.nurture.ui;

import app.kith.design.Icon;
import app.kith.design.SectionTitle;
import app.kith.design.Voice;
import app.kith.design.Words;
import app.kith.nurture.NurturePlan;
import app.kith.nurture.Waiting;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;

/// Who wrote and has no answer yet: since when, their words, and the way to answer. The first few, and all on
/// demand.
class WaitingList extends Section {
    private static final String TITLE = "Waiting for an answer";

    private final ReasonWords reasons;
    private final ReachGestures gestures;
    private final UnorderedList list = new UnorderedList();

    /// @param first at least one
    /// @param count how many there are
    /// @param all finds all of them
    WaitingList(
            List<Waiting> first, int count, Supplier<List<Waiting>> all, ReasonWords reasons, ReachGestures gestures) {
        this.reasons = reasons;
        this.gestures = gestures;
        addClassName("kith-waiting");
        list.addClassName("kith-plain");
        var isCounted = count < NurturePlan.COUNTED_WAITING;
        var head = new Div(isCounted ? new SectionTitle(TITLE, count) : new SectionTitle(TITLE));
        head.addClassNames("kith-row", "kith-waiting__title");
        if (count > first.size()) {
            var more = new Button(isCounted ? "All " + count : "The first " + count);
            more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            more.setAriaLabel(more.getText() + " who wait for an answer");
            more.addClickListener(click -> {
                show(all.get());
                head.remove(more);
            });
            head.add(more);
        }
        add(head, list);
        show(first);
    }

    private void show(List<Waiting> waiting) {
        list.removeAll();
        waiting.forEach(one -> list.add(line(one)));
    }

    private ListItem line(Waiting waiting) {
        var reach = waiting.reach();
        var person = reach.person();
        var ring = WarmthRing.of(person, WarmthRing.LINE);
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
        var menu = WaysOut.menu(reach, gestures)
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
