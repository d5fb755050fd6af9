package app.kith.engagement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.local.ValueSignal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.LocalDate;
import java.util.Optional;

/// Whether this browser tab shows why a score is what it is; stays as it is from person to person.
@SpringComponent
@UIScope
class WhyShown {
    /// Below this width, in pixels, it is shown only when asked for.
    private static final int PHONE = 700;

    private final ValueSignal<Boolean> shown;
    private final ValueSignal<Optional<LocalDate>> day = new ValueSignal<>(Optional.empty());

    WhyShown() {
        var width = UI.getCurrentOrThrow().getPage().windowSizeSignal().peek().width();
        shown = new ValueSignal<>(width <= 0 || width >= PHONE);
    }

    ValueSignal<Boolean> signal() {
        return shown;
    }

    /// The past day whose score is looked at; none for today.
    ValueSignal<Optional<LocalDate>> day() {
        return day;
    }

    /// Shows why the score was what it was on a past day, or with none, why it is what it is.
    void show(Optional<LocalDate> past) {
        day.set(past);
        if (past.isPresent()) shown.set(true);
    }

    void toggle() {
        shown.set(!shown.peek());
    }
}
