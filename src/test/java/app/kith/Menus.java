package app.kith;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/// Menus that make their items when the browser says that they open.
public final class Menus {

    private Menus() {}

    /// The words of the items.
    public static List<String> of(Component button) {
        return open(button).getItems().stream().map(Menus::words).toList();
    }

    /// Opens the menu of a button and chooses the item with these words.
    public static void choose(Component button, String words) {
        choose(item(open(button), words));
    }

    public static MenuItem item(ContextMenu menu, String words) {
        var found = menu.getItems().stream()
                .filter(item -> words(item).equals(words))
                .findFirst();
        assertThat(found).as(words).isPresent();
        return found.orElseThrow();
    }

    public static void choose(MenuItem item) {
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    public static ContextMenu open(Component button) {
        var opens = new DomEvent(
                button.getElement(), "vaadin-context-menu-before-open", JsonNodeFactory.instance.objectNode());
        button.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(opens);
        return all(UI.getCurrentOrThrow())
                .filter(menu -> button.equals(menu.getTarget()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<ContextMenu> all(Component within) {
        return Stream.concat(
                within instanceof ContextMenu menu ? Stream.of(menu) : Stream.empty(),
                within.getChildren().flatMap(Menus::all));
    }

    private static String words(MenuItem item) {
        return item.getElement().getTextRecursively();
    }
}
