package app.kith.nurture.ui;

import app.kith.people.ContactDetails;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Starts with five people, by nothing but their names.
class FirstFive extends Div {
    private static final int ENOUGH = 5;

    private final Consumer<ContactDetails> add;
    private final Runnable done;
    private final List<String> added = new ArrayList<>();
    private final TextField name = new TextField();
    private final Span soFar = new Span();
    private final Button goOn = new Button("Go on");

    FirstFive(Consumer<ContactDetails> add, Runnable done) {
        this.add = add;
        this.done = done;
        addClassName("kith-first-five");
        var lead = new Span("Or start with five.");
        lead.addClassName("kith-first-five__lead");
        var ask = new Span("Who would you call with good news?");
        ask.addClassName("kith-muted");
        name.setPlaceholder("A name, then Enter");
        name.setAriaLabel("A name");
        name.setMaxLength(ContactDetails.MAX_NAME);
        name.addKeyDownListener(Key.ENTER, press -> enter());
        soFar.addClassNames("kith-first-five__so-far", "kith-muted");
        soFar.getElement().setAttribute("role", "status");
        goOn.setVisible(false);
        goOn.addClickListener(click -> done.run());
        add(lead, ask, name, goOn, soFar);
    }

    private void enter() {
        var typed = name.getValue().strip();
        if (typed.isEmpty()) {
            return;
        }
        add.accept(ContactDetails.named(typed));
        added.add(typed);
        name.clear();
        if (added.size() == ENOUGH) {
            done.run();
            return;
        }
        goOn.setVisible(true);
        soFar.setText("%s. %d of %d added.".formatted(String.join(", ", added), added.size(), ENOUGH));
        name.focus();
    }
}
