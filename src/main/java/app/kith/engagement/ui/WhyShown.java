package app.kith.engagement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.local.ValueSignal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;

/// Whether this browser tab shows why a score is what it is; stays as it is from person to person.
@SpringComponent
@UIScope
class WhyShown {
    /// Below this width, in pixels, it is shown only when asked for.
    private static final int PHONE = 700;

    private final ValueSignal<Boolean> shown;

    WhyShown() {
        var width = UI.getCurrentOrThrow().getPage().windowSizeSignal().peek().width();
        shown = new ValueSignal<>(width <= 0 || width >= PHONE);
    }

    ValueSignal<Boolean> signal() {
        return shown;
    }

    void toggle() {
        shown.set(!shown.peek());
    }
}
