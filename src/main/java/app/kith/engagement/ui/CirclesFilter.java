package app.kith.engagement.ui;

import app.kith.design.Icon;
import app.kith.engagement.Circles;
import app.kith.people.cards.CircleTag;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.function.Consumer;

/// Which of the people on the circles are looked at: a button with a menu.
class CirclesFilter extends MenuBar {
    private final Span label = new Span();
    private final MenuItem root;
    private final Consumer<CirclesQuery> change;

    CirclesFilter(Consumer<CirclesQuery> change) {
        this.change = change;
        addClassNames("kith-menu", "kith-circles__filter");
        root = addItem(label);
        root.add(new Icon(Icon.Name.CHEVRON_DOWN, 15));
    }

    /// @param tags those that somebody on the circles carries
    void show(CirclesQuery query, List<String> tags) {
        label.setText(query.label());
        root.setAriaLabel("Shown: " + query.label());
        var menu = root.getSubMenu();
        menu.removeAll();
        choice(menu.addItem("Everyone"), query.everyone(), query);
        choice(menu.addItem("Drifting out"), query.only(CirclesQuery.Only.COOLING), query);
        choice(menu.addItem("Coming closer"), query.only(CirclesQuery.Only.WARMING), query);
        menu.addSeparator();
        Circles.ALL.forEach(circle -> choice(menu.addItem(new CircleTag(circle)), query.circle(circle), query));
        if (!tags.isEmpty()) {
            menu.addSeparator();
            var byTag = menu.addItem("Tag").getSubMenu();
            tags.forEach(tag -> choice(byTag.addItem(tag), query.tag(tag), query));
        }
    }

    private void choice(MenuItem item, CirclesQuery to, CirclesQuery now) {
        item.setCheckable(true);
        item.setChecked(to.equals(now));
        item.addClickListener(click -> change.accept(to));
    }
}
