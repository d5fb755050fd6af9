package app.kith.accounts.ui;

import com.vaadin.flow.component.html.Paragraph;

/// Why a form was not taken, next to its button and read out at once.
class Refusal extends Paragraph {
    Refusal() {
        addClassName("kith-refusal");
        getElement().setAttribute("role", "alert");
    }

    Refusal(String message) {
        this();
        setText(message);
    }
}
