package app.kith.engagement.ui;

import com.vaadin.flow.signals.local.ValueSignal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;

/// Whether this browser tab shows why a score is what it is; stays as it is from person to person.
@SpringComponent
@UIScope
class WhyShown {
    private final ValueSignal<Boolean> shown = new ValueSignal<>(true);

    ValueSignal<Boolean> signal() {
        return shown;
    }

    void toggle() {
        shown.set(!shown.peek());
    }
}
