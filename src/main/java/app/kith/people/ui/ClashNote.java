package app.kith.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// Beside a field that two people changed: what the other wrote, and the choice between both.
class ClashNote extends Div {

    /// @param sentence what the other wrote
    /// @param useTheirs puts it into the field
    ClashNote(String sentence, Runnable useTheirs) {
        addClassNames("kith-clash", "kith-small");
        getElement().setAttribute("role", "alert");
        var words = new Span(sentence);
        words.getElement().setAttribute("dir", "auto");
        var theirs = new Button("Use that", click -> {
            useTheirs.run();
            removeFromParent();
        });
        var mine = new Button("Keep mine", click -> removeFromParent());
        theirs.addThemeVariants(ButtonVariant.SMALL);
        mine.addThemeVariants(ButtonVariant.SMALL);
        add(words, theirs, mine);
    }
}
