package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.exchange.RunningImport.Latest;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// The faces of those who came in last, and who was set aside, so that one sees people and not a number alone.
class LatestRows extends UnorderedList {
    /// So many are shown.
    static final int SHOWN = 6;

    private List<Latest> shown = List.of();

    LatestRows() {
        addClassNames("kith-plain", "kith-run__latest");
        getElement().setAttribute("aria-label", "What became of the last rows");
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    void show(List<Latest> latest) {
        if (latest.equals(shown)) return;
        shown = latest;
        removeAll();
        latest.forEach(one -> add(line(one)));
    }

    private static ListItem line(Latest one) {
        return switch (one) {
            case Latest.CameIn in ->
                new ListItem(WarmthRing.of(in.person(), WarmthRing.LINE), new PersonLink(in.person()), said(what(in)));
            case Latest.SetAside aside -> line(aside);
        };
    }

    private static String what(Latest.CameIn in) {
        if (in.isNew()) return "new, " + in.person().standing().circle().label();
        return in.why() == null ? "joined with someone you had" : "joined: " + in.why();
    }

    private static ListItem line(Latest.SetAside aside) {
        var who = aside.who();
        var name = new Span(who == null ? "Row %,d".formatted(aside.row()) : who);
        var why = said("set aside. " + aside.sentence());
        why.addClassName("kith-run__aside");
        return new ListItem(who == null ? sign() : initials(who), name, why);
    }

    private static Component initials(String name) {
        var tint = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new WarmthRing(tint, name, null, null, null, WarmthRing.LINE);
    }

    private static Component sign() {
        var sign = new Span(new Icon(Icon.Name.TRIANGLE_ALERT, 18));
        sign.addClassName("kith-run__sign");
        return sign;
    }

    private static Span said(String what) {
        var said = new Span(what);
        said.addClassNames("kith-small", "kith-muted");
        return said;
    }
}
