package app.kith.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/// Where the focus goes when what had it is no longer to be seen: whoever works by keyboard would stand at the top of
/// the page again.
public final class LostFocus {
    private static final String IF_LOST = """
            const had = document.activeElement;
            if (!had || had === document.body || !had.checkVisibility()) %s?.focus();""";

    private LostFocus() {}

    /// To the title of the page that is shown.
    public static void toTitle() {
        UI.getCurrentOrThrow().getPage().executeJs(IF_LOST.formatted("document.querySelector('#kith-main h1')"));
    }

    public static void to(Component component) {
        component.getElement().executeJs(IF_LOST.formatted("this"));
    }
}
