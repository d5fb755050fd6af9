package app.kith.nurture.ui;

import app.kith.design.Icon;
import app.kith.nurture.Reach;
import app.kith.people.cards.PersonCard;
import app.kith.people.cards.ReachRow;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// The people of the day: the first at length, the others as rows.
class ReachList extends Div {
    private final ReasonWords reasons;
    private final ReachGestures gestures;

    /// @param people at least one
    ReachList(List<Reach> people, ReasonWords reasons, ReachGestures gestures) {
        this.reasons = reasons;
        this.gestures = gestures;
        add(card(people.getFirst()));
        if (people.size() > 1) {
            var rows = new OrderedList();
            rows.addClassName("kith-reach");
            people.subList(1, people.size()).forEach(reach -> rows.add(row(reach)));
            add(rows);
        }
    }

    private PersonCard card(Reach reach) {
        var card = new PersonCard(reach.person(), WarmthRing.LEAD);
        reasons.chipsOfCard(reach).forEach(card::chip);
        card.reason(reasons.sentence(reach));
        var opener = reach.opener();
        if (opener != null) {
            card.opener(reasons.opener(opener));
        }
        var write = link(reach);
        write.addClassName("kith-act--primary");
        var talk = new Button("Log a talk", new Icon(Icon.Name.NOTEBOOK_PEN), click -> WaysOut.logATalk(reach));
        var done = new Button("Done", new Icon(Icon.Name.CHECK), click -> gestures.done(reach));
        done.addThemeVariants(ButtonVariant.TERTIARY);
        done.setAriaLabel("Done: " + reach.person().name());
        var later = choices(new LaterMenu(reach.person().name(), true), reach);
        var gap = new Span();
        gap.addClassName("kith-grow");
        card.actions(write, talk, done, later, gap, minutes("about %d min", reach));
        return card;
    }

    private ReachRow row(Reach reach) {
        var more = WaysOut.menu(reach, gestures);
        var action = new Div(link(reach), minutes("%d min", reach));
        action.addClassName("kith-reach__action");
        return new ReachRow(
                reach.person(), reasons.sentence(reach), reasons.chipsOfRow(reach), action, choices(more, reach));
    }

    private Anchor link(Reach reach) {
        return WaysOut.link(reach, () -> gestures.opened(reach));
    }

    private LaterMenu choices(LaterMenu menu, Reach reach) {
        return menu.choices(later -> gestures.later(reach, later, reasons.words()), () -> gestures.notThisOne(reach));
    }

    private static Span minutes(String text, Reach reach) {
        var minutes = new Span(text.formatted(reach.minutes()));
        minutes.addClassNames("kith-small", "kith-muted");
        return minutes;
    }
}
