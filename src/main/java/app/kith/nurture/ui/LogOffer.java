package app.kith.nurture.ui;

import app.kith.design.Icon;
import app.kith.interactions.InteractionKind;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/// "Done. Log it?": one press logs what was done as an interaction of that kind.
class LogOffer extends Div {
    private static final List<InteractionKind> OFFERED =
            List.of(InteractionKind.MESSAGE, InteractionKind.EMAIL, InteractionKind.CALL, InteractionKind.COFFEE);

    /// @param about whom or what it is, for those who hear it
    LogOffer(String about, Consumer<InteractionKind> log) {
        super(new Span("Done. Log it?"));
        addClassNames("kith-small", "kith-task__log");
        for (var kind : OFFERED) {
            var button = new Button(kind.label(), new Icon(kind.icon(), 14), click -> log.accept(kind));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setAriaLabel("%s: %s".formatted(kind.label(), about));
            add(button);
        }
    }
}
