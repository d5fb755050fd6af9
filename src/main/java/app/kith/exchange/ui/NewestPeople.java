package app.kith.exchange.ui;

import app.kith.exchange.RunningImport.Newest;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// The faces of those who came in last, so that one sees people and not a number alone.
class NewestPeople extends UnorderedList {
    /// So many are shown.
    static final int SHOWN = 6;

    private List<Newest> shown = List.of();

    NewestPeople() {
        addClassNames("kith-plain", "kith-run__newest");
        getElement().setAttribute("aria-label", "The last who came in");
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    void show(List<Newest> newest) {
        if (newest.equals(shown)) return;
        shown = newest;
        removeAll();
        newest.forEach(one -> add(line(one)));
    }

    private static ListItem line(Newest one) {
        var name = new PersonLink(one.person());
        var what = new Span(
                one.isNew() ? "new, " + one.person().standing().circle().label() : "joined with someone you had");
        what.addClassNames("kith-small", "kith-muted");
        return new ListItem(WarmthRing.of(one.person(), WarmthRing.LINE), name, what);
    }
}
