package app.kith.exchange.archive.ui;

import app.kith.accounts.spi.OtherBeginning;
import app.kith.exchange.archive.Restoring;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/// Restores an archive before anybody has an account.
@org.springframework.stereotype.Component
class RestoreBeginning implements OtherBeginning {
    private final Restoring restoring;

    RestoreBeginning(Restoring restoring) {
        this.restoring = restoring;
    }

    @Override
    public String question() {
        return "Coming from another Kith?";
    }

    @Override
    public String label() {
        return "Restore an archive";
    }

    @Override
    public boolean isUnderWay() {
        return restoring.state().isUnderWay();
    }

    @Override
    public Component create(Consumer<Boolean> noWayBack) {
        var about = new Div();
        about.add(new RestorePanel(restoring, null, noWayBack, brought -> {
            var back = new Paragraph("Everything is back: %s.".formatted(brought));
            back.getElement().setAttribute("role", "status");
            var signIn = new Button(
                    "Sign in", click -> UI.getCurrentOrThrow().getPage().setLocation("welcome"));
            signIn.addThemeVariants(ButtonVariant.PRIMARY);
            about.add(back, signIn);
            signIn.focus();
        }));
        return about;
    }
}
