package app.kith.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/// A button that opens a menu. The items are made each time it is opened, so that a page with many such buttons
/// holds none of them.
public class MenuButton extends Button {

    /// @param name for those who hear it
    /// @param fill puts the items into the empty menu
    public MenuButton(Component face, String name, Consumer<ContextMenu> fill) {
        super(face);
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("kith-menu-button");
        setAriaLabel(name);
        getElement().setAttribute("aria-haspopup", "menu");
        var menu = new Menu(fill);
        menu.setTarget(this);
        menu.setOpenOnClick(true);
        menu.addOpenedChangeListener(
                change -> getElement().setAttribute("aria-expanded", String.valueOf(change.isOpened())));
    }

    /// Draws its outline, where it stands among others that have one.
    public MenuButton outlined() {
        removeThemeVariants(ButtonVariant.TERTIARY);
        return this;
    }

    /// With words and the sign that a menu opens.
    public static Component face(Component... words) {
        var face = new Span(words);
        face.add(new Icon(Icon.Name.CHEVRON_DOWN, 15));
        face.addClassName("kith-menu-label");
        return face;
    }

    /// Three dots, which say by themselves that more can be done.
    public static MenuButton more(String name, Consumer<ContextMenu> fill) {
        return new MenuButton(new Icon(Icon.Name.ELLIPSIS, 18), name, fill);
    }

    private static final class Menu extends ContextMenu {
        private final Consumer<ContextMenu> fill;

        Menu(Consumer<ContextMenu> fill) {
            this.fill = fill;
        }

        @Override
        protected boolean onBeforeOpenMenu(ObjectNode opening) {
            removeAll();
            fill.accept(this);
            return super.onBeforeOpenMenu(opening);
        }
    }
}
