package app.kith.design;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// The name and its sign: two rings that reach into each other.
public class Brand extends Div {

    /// @param size of the sign, in pixels
    public Brand(int size) {
        addClassName("kith-brand");
        var sign = new Svg("""
                <svg viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke-linecap="round">
                <circle cx="12.5" cy="16" r="9" stroke="var(--aura-accent-color)" stroke-width="3.6"/>
                <path d="M19.5 7a9 9 0 1 1-5.2 16.4" stroke="var(--kith-bright)" stroke-width="3.6"/>
                </svg>""");
        sign.getStyle().set("width", size + "px").set("height", size + "px");
        add(sign, new Span("Kith"));
    }
}
