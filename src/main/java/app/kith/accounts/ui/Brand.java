package app.kith.accounts.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// Kith's mark and name.
class Brand extends Div {
    private static final String MARK = """
            <svg viewBox="0 0 32 32" width="34" height="34" aria-hidden="true" fill="none" stroke-linecap="round">
              <circle cx="12.5" cy="16" r="9" stroke="var(--aura-accent-color)" stroke-width="3.6"/>
              <path d="M19.5 7a9 9 0 1 1-5.2 16.4" stroke="var(--kith-bright)" stroke-width="3.6"/>
            </svg>
            """;

    Brand() {
        addClassName("kith-brand");
        add(new Svg(MARK), new Span("Kith"));
    }
}
