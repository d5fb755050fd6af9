package app.kith.nurture.ui;

import app.kith.design.Icon;
import app.kith.design.MenuButton;
import app.kith.nurture.Later;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Puts somebody off: tomorrow, next week, when their pace says so, or not this one.
class LaterMenu extends MenuButton {
    private final List<Consumer<ContextMenu>> items;

    /// @param wide with its word; else as three dots, named for those who hear it
    LaterMenu(String name, boolean wide) {
        this(wide ? label() : new Icon(Icon.Name.ELLIPSIS), (wide ? "Later: " : "More for ") + name, new ArrayList<>());
    }

    private LaterMenu(Component face, String name, List<Consumer<ContextMenu>> items) {
        super(face, name, menu -> items.forEach(item -> item.accept(menu)));
        this.items = items;
        addClassName("kith-later");
    }

    /// Something else, for narrow screens that have no room for buttons.
    LaterMenu item(String label, Runnable action) {
        items.add(menu -> menu.addItem(label, click -> action.run()));
        return this;
    }

    /// What follows is of another sort.
    LaterMenu then() {
        items.add(ContextMenu::addSeparator);
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
