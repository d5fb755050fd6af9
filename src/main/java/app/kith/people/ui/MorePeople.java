package app.kith.people.ui;

import app.kith.design.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// The other pages about people behind one button, so that the head of the list stays calm; on phones also
/// choosing, for which there is no room elsewhere.
class MorePeople extends Button {
    private final ContextMenu menu = new ContextMenu();
    private final MenuItem choosing;

    private final List<MenuItem> ofList;

    /// @param people begins to choose people, or ends it, and says what can be done with the whole list
    MorePeople(Choosing people) {
        super(new Icon(Icon.Name.ELLIPSIS));
        addThemeVariants(ButtonVariant.TERTIARY);
        setAriaLabel("More about people");
        menu.setTarget(this);
        menu.setOpenOnClick(true);
        choosing = menu.addItem(line(Icon.Name.CHECK, "Choose people"), click -> people.press());
        choosing.setVisible(false);
        page(Icon.Name.SPROUT, "Know them", "people/practice");
        page(Icon.Name.WAYPOINTS, "Who knows whom", "people/network");
        page(Icon.Name.MERGE, "Duplicates", "people/duplicates");
        page(Icon.Name.TAGS, "Tags", "people/tags");
        page(Icon.Name.ROTATE_CCW, "Recent changes", ChangesView.PATH);
        ofList = people.ofList().stream()
                .map(one -> menu.addItem(line(one.icon(), one.label()), click -> people.begin(one)))
                .toList();
    }

    /// @param shown how many people the list shows
    void show(int shown) {
        ofList.forEach(one -> one.setVisible(shown > 0));
    }

    void onPhone(boolean narrow) {
        choosing.setVisible(narrow);
    }

    private void page(Icon.Name icon, String title, String path) {
        menu.addItem(line(icon, title), click -> UI.getCurrentOrThrow().navigate(path));
    }

    private static Component line(Icon.Name icon, String text) {
        var line = new Span(new Icon(icon, 16), new Span(text));
        line.addClassName("kith-menu-label");
        return line;
    }
}
