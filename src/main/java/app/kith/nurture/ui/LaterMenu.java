package app.kith.nurture.ui;

import app.kith.design.Icon;
import app.kith.nurture.Later;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.function.Consumer;

/// Puts somebody off: tomorrow, next week, when their pace says so, or not this one.
class LaterMenu extends MenuBar {

    private final SubMenu menu;

    /// @param wide with its word; else as three dots, named for those who hear it
    LaterMenu(String name, boolean wide) {
        addClassNames("kith-menu", "kith-later");
        addThemeVariants(MenuBarVariant.TERTIARY);
        var root = wide ? addItem(label()) : addItem(new Icon(Icon.Name.ELLIPSIS));
        root.setAriaLabel((wide ? "Later: " : "More for ") + name);
        menu = root.getSubMenu();
    }

    /// Something else, for narrow screens that have no room for buttons.
    LaterMenu item(String label, Runnable action) {
        menu.addItem(label, click -> action.run());
        return this;
    }

    /// What follows is of another sort.
    LaterMenu then() {
        menu.addSeparator();
        return this;
    }

    LaterMenu choices(Consumer<Later> later, Runnable notThisOne) {
        return item("Tomorrow", () -> later.accept(Later.TOMORROW))
                .item("Next week", () -> later.accept(Later.NEXT_WEEK))
                .item("When their pace says so", () -> later.accept(Later.PACE))
                .item("Not this one", notThisOne);
    }

    private static Span label() {
        var label = new Span(new Icon(Icon.Name.CLOCK), new Span("Later"));
        label.addClassName("kith-menu-label");
        return label;
    }
}
