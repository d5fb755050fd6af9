package app.kith.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;

/// Below a field for longer texts: that Markdown works here, and how the text will look.
public class MarkdownHint extends Div {
    private final TextArea field;
    private final Button look = new Button("Preview");
    private final Prose prose = new Prose("");

    /// Puts the hint below a field.
    public static void below(TextArea field) {
        field.setHelperComponent(new MarkdownHint(field));
    }

    private MarkdownHint(TextArea field) {
        this.field = field;
        addClassName("kith-markdown-hint");
        var hint = new Span("Markdown works here: **bold**, *soft*, - a list");
        look.addThemeVariants(ButtonVariant.TERTIARY);
        look.setAriaLabel("Preview of " + field.getLabel());
        look.getElement().setAttribute("aria-expanded", "false");
        look.addClickListener(click -> show(!prose.isVisible()));
        prose.setVisible(false);
        field.addValueChangeListener(change -> refresh());
        add(hint, look, prose);
    }

    private void show(boolean open) {
        prose.setVisible(open);
        look.setText(open ? "Close the preview" : "Preview");
        look.getElement().setAttribute("aria-expanded", String.valueOf(open));
        refresh();
    }

    private void refresh() {
        if (prose.isVisible()) {
            prose.show(field.getValue().isBlank() ? "Nothing written yet" : field.getValue());
        }
    }
}
