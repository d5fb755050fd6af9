package app.kith.exchange.ui;

import app.kith.design.Icon;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/// Where in the import one is: done, here, still to come.
class ImportSteps extends OrderedList {

    ImportSteps() {
        addClassName("kith-steps");
    }

    void show(ImportStep now) {
        removeAll();
        getElement()
                .setAttribute("aria-label", "Step %d of %d".formatted(now.ordinal() + 1, ImportStep.values().length));
        for (var step : ImportStep.values()) {
            add(item(step, now));
        }
    }

    private static ListItem item(ImportStep step, ImportStep now) {
        var mark = new Span();
        var item = new ListItem(mark, new Span(step.label()));
        if (step.ordinal() < now.ordinal()) {
            mark.add(new Icon(Icon.Name.CHECK, 14), hidden("Done: "));
            item.addClassName("kith-steps--done");
        } else {
            mark.setText(String.valueOf(step.ordinal() + 1));
        }
        if (step == now) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private static Span hidden(String text) {
        var span = new Span(text);
        span.addClassName("kith-sr");
        return span;
    }
}
