package app.kith.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;

/// Enter in a field of a form presses its button, as browsers have it. Enter on something else that can be pressed,
/// such as the eye of a password, does what that does.
public final class EnterKey {
    private static final String IN_A_FIELD =
            "event.key === 'Enter' && !event.isComposing && event.target.localName === 'input'";

    private EnterKey() {}

    public static void presses(Button button, Component form) {
        form.getElement().addEventListener("keydown", press -> button.click()).setFilter(IN_A_FIELD);
    }
}
