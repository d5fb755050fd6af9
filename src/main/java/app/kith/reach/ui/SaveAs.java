package app.kith.reach.ui;

import app.kith.design.Picture;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes a picture away: as it is drawn, or what it shows as a table.
class SaveAs extends Div {
    private final List<Button> drawn = new ArrayList<>();

    /// @param name of the file, without its ending
    /// @param what the picture shows, for whoever cannot see which one is meant
    SaveAs(String name, String what, Picture picture, FactTable table) {
        addClassNames("kith-row", "kith-reach-page__save");
        var label = new Span("Save as");
        label.addClassNames("kith-small", "kith-muted");
        add(label);
        for (var kind : List.of("PNG", "SVG", "CSV")) {
            var button = new Button(
                    kind,
                    click -> picture.getElement()
                            .callJsFunction(
                                    "save",
                                    kind.toLowerCase(Locale.ROOT),
                                    name,
                                    kind.equals("CSV") ? table.csv() : ""));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setAriaLabel("Save %s as %s".formatted(what, kind));
            if (!kind.equals("CSV")) drawn.add(button);
            add(button);
        }
    }

    /// Whether there is a picture beside the table.
    void offerPicture(boolean isDrawn) {
        drawn.forEach(button -> button.setVisible(isDrawn));
    }
}
