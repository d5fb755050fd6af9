package app.kith.reach.ui;

import app.kith.design.Picture;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/// From the followers to those who can be expected to hear it, on a scale where each line is ten times the one before.
@Tag("kith-reach-funnel")
@JsModule("./components/kith-reach-funnel.ts")
class ReachFunnel extends Picture {

    void show(List<FunnelStep> steps) {
        getElement().setPropertyList("steps", steps);
        var last = steps.getLast();
        setSummary("%s follow you; %s can be expected to hear it, %s."
                .formatted(steps.getFirst().written(), last.written(), last.range()));
    }
}
