package app.kith.people.relations.ui;

import app.kith.people.Band;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// What colours and lines of the picture mean.
class NetworkLegend extends Div {

    NetworkLegend() {
        addClassNames("kith-network__legend", "kith-small", "kith-muted");
        for (var band : Band.values()) {
            var name = band.label();
            add(item("kith-network__dot kith-band-" + name.toLowerCase(Locale.ROOT), name));
        }
        add(
                item("kith-network__dot kith-network__dot--new", "New"),
                item("kith-network__line", "know each other"),
                item("kith-network__line kith-network__line--seen", "were together"));
        var size = new Span("Larger is a nearer circle");
        add(size);
    }

    private static Span item(String classes, String words) {
        var mark = new Span();
        mark.setClassName(classes);
        mark.getElement().setAttribute("aria-hidden", "true");
        return new Span(mark, new Span(words));
    }
}
