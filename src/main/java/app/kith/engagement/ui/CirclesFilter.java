package app.kith.engagement.ui;

import app.kith.design.Icon;
import app.kith.engagement.Circles;
import app.kith.people.cards.CircleTag;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Which of the people on the circles are looked at: a button with a menu.
class CirclesFilter extends MenuBar {
    private final Span label = new Span();
    private final MenuItem root;
    private final Consumer<CirclesQuery> change;
    private final List<Choice> choices = new ArrayList<>();
    private List<String> tags = List.of();
    private CirclesQuery query = CirclesQuery.EVERYONE;

    /// An item of the menu, and where it leads.
    private record Choice(MenuItem item, String name, UnaryOperator<CirclesQuery> to) {
        void mark(CirclesQuery now) {
            var isShown = to.apply(now).equals(now);
            item.setChecked(isShown);
            item.setAriaLabel(isShown ? name + ", shown now" : name);
        }
    }

    CirclesFilter(Consumer<CirclesQuery> change) {
        this.change = change;
        addClassNames("kith-menu", "kith-circles__filter");
        root = addItem(label);
        root.add(new Icon(Icon.Name.CHEVRON_DOWN, 15));
        fill();
    }

    /// The items stay while the tags are the same: the browser still marks the one that was chosen.
    ///
    /// @param ofPeople the tags that somebody on the circles carries
    void show(CirclesQuery now, List<String> ofPeople) {
        query = now;
        label.setText(now.label());
        root.setAriaLabel("Shown: " + now.label());
        if (!ofPeople.equals(tags)) {
            tags = List.copyOf(ofPeople);
            fill();
        }
        choices.forEach(choice -> choice.mark(now));
    }

    private void fill() {
        var menu = root.getSubMenu();
        menu.removeAll();
        choices.clear();
        choice(menu.addItem("Everyone"), "Everyone", CirclesQuery::everyone);
        choice(menu.addItem("Drifting out"), "Drifting out", now -> now.only(CirclesQuery.Only.COOLING));
        choice(menu.addItem("Coming closer"), "Coming closer", now -> now.only(CirclesQuery.Only.WARMING));
        menu.addSeparator();
        Circles.ALL.forEach(
                circle -> choice(menu.addItem(new CircleTag(circle)), circle.label(), now -> now.circle(circle)));
        if (!tags.isEmpty()) {
            menu.addSeparator();
            var byTag = menu.addItem("Tag").getSubMenu();
            tags.forEach(tag -> choice(byTag.addItem(tag), tag, now -> now.tag(tag)));
        }
    }

    private void choice(MenuItem item, String name, UnaryOperator<CirclesQuery> to) {
        var choice = new Choice(item, name, to);
        item.setCheckable(true);
        item.addClickListener(click -> {
            change.accept(to.apply(query));
            choice.mark(query);
        });
        choices.add(choice);
    }
}
