package app.kith.nurture.ui;

import app.kith.design.Icon;
import app.kith.nurture.Reach;
import app.kith.people.cards.ChannelMark;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/// The ways from a person on Today to a note to them: the link that opens their channel, and the quick log.
final class WaysOut {
    private WaysOut() {}

    /// "Write to Ana", "Call Ana"; without a handle one is taken to their page to add one.
    static String label(Reach reach) {
        var name = reach.person().callName();
        var way = reach.way();
        if (way == null) return "Open " + name;
        var verb = way.channel().verb();
        return verb + (verb.equals("Write") ? " to " : " ") + name;
    }

    /// @param opened runs when the user followed the link out of Kith
    static Anchor link(Reach reach, Runnable opened) {
        var way = reach.way();
        var link = new Anchor();
        link.addClassName("kith-act");
        if (way == null) {
            link.setHref("people/" + reach.person().id());
            link.getElement().setAttribute("router-link", true);
            link.add(new Icon(Icon.Name.USER_ROUND));
        } else {
            link.setHref(way.link());
            link.getElement().setAttribute("router-ignore", true);
            if (!isProgram(way.link())) {
                link.getElement().setAttribute("target", "_blank");
                link.getElement().setAttribute("rel", "noopener noreferrer");
            }
            link.getElement().addEventListener("click", click -> opened.run());
            var mark = new ChannelMark(way.channel());
            mark.getElement().setAttribute("aria-hidden", "true"); // the link is named by its words alone
            link.add(mark);
        }
        link.add(new Span(label(reach)));
        return link;
    }

    /// Follows the same link from a menu.
    static void open(Reach reach) {
        var way = reach.way();
        if (way == null) {
            UI.getCurrent().navigate("people/" + reach.person().id());
        } else if (isProgram(way.link())) {
            UI.getCurrent().getPage().executeJs("window.location.href = $0", way.link());
        } else {
            UI.getCurrent().getPage().executeJs("window.open($0, '_blank', 'noopener')", way.link());
        }
    }

    /// The same way out, a talk to log and a tick, in front of what else the menu will offer.
    static LaterMenu menu(Reach reach, ReachGestures gestures) {
        return new LaterMenu(reach.person().name(), false)
                .item(label(reach), () -> {
                    open(reach);
                    if (reach.way() != null) gestures.opened(reach);
                })
                .item("Log a talk", () -> logATalk(reach))
                .item("Done", () -> gestures.done(reach))
                .then();
    }

    /// Opens the quick log of the top bar with the beginning of a line.
    static void logATalk(Reach reach) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "window.dispatchEvent(new CustomEvent('kith-open-quick-log', {detail: {text: $0}}))",
                        "Call with %s today, ".formatted(reach.person().name()));
    }

    private static boolean isProgram(String link) {
        return link.startsWith("mailto:") || link.startsWith("tel:");
    }
}
