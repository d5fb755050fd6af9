package app.kith.engagement.ui;

import app.kith.design.MenuButton;
import app.kith.engagement.Circles;
import app.kith.people.cards.CircleTag;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/// Which of the people on the circles are looked at: a button with a menu.
class CirclesFilter extends Div {
    private final Span label = new Span();
    private final MenuButton button = new MenuButton(MenuButton.face(label), "", this::offer);
    private final Consumer<CirclesQuery> change;
    private CirclesQuery query = CirclesQuery.EVERYONE;
    private List<String> tags = List.of();

    CirclesFilter(Consumer<CirclesQuery> change) {
        this.change = change;
        add(button.outlined());
    }

    /// @param tags those that somebody on the circles carries
    void show(CirclesQuery query, List<String> tags) {
        this.query = query;
        this.tags = tags;
        label.setText(query.label());
        button.setAriaLabel("Shown: " + query.label());
    }

    private void offer(ContextMenu menu) {
        choice(menu.addItem("Everyone"), "Everyone", query.everyone());
        choice(menu.addItem("Drifting out"), "Drifting out", query.only(CirclesQuery.Only.COOLING));
        choice(menu.addItem("Coming closer"), "Coming closer", query.only(CirclesQuery.Only.WARMING));
        menu.addSeparator();
        Circles.ALL.forEach(
                circle -> choice(menu.addItem(new CircleTag(circle)), circle.label(), query.circle(circle)));
        if (!tags.isEmpty()) {
            menu.addSeparator();
            var byTag = menu.addItem("Tag").getSubMenu();
            tags.forEach(tag -> choice(byTag.addItem(tag), tag, query.tag(tag)));
        }
    }

    /// The mark is seen, and its words are heard.
    private void choice(MenuItem item, String name, CirclesQuery to) {
        var isShown = to.equals(query);
        item.setCheckable(true);
        item.setChecked(isShown);
        item.setAriaLabel(isShown ? name + ", shown now" : name);
        item.addClickListener(click -> change.accept(to));
    }
}
