package app.kith.people.cards;

import app.kith.people.Circle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// A circle as a glyph (three rings and a dot on the right orbit) and its word. In a grid, write
/// `<span class="kith-circle-tag"><kith-circle-glyph circle="close"></kith-circle-glyph>Close</span>`.
public class CircleTag extends Span {

    public CircleTag(Circle circle) {
        addClassName("kith-circle-tag");
        add(new Glyph(circle), new Span(circle.label()));
    }

    @Tag("kith-circle-glyph")
    @JsModule("./components/kith-circle-glyph.ts")
    private static final class Glyph extends Component {
        Glyph(Circle circle) {
            getElement().setAttribute("circle", circle.name().toLowerCase(Locale.ROOT));
        }
    }
}
