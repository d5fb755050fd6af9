package app.kith.exchange.archive.ui;

import app.kith.accounts.SignedIn;
import app.kith.accounts.spi.SettingsSection;
import app.kith.exchange.archive.Restoring;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.security.AuthenticationContext;

/// Restores an archive in the place of a workspace in which there is nothing yet.
@org.springframework.stereotype.Component
class RestoreSection implements SettingsSection {
    private final Restoring restoring;
    private final AuthenticationContext authentication;

    RestoreSection(Restoring restoring, AuthenticationContext authentication) {
        this.restoring = restoring;
        this.authentication = authentication;
    }

    @Override
    public String title() {
        return "Bring everything back";
    }

    @Override
    public int order() {
        return 81;
    }

    @Override
    public Component create() {
        var owner = authentication
                .getAuthenticatedUser(SignedIn.class)
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
        return new Div(new RestorePanel(restoring, owner, isComing -> {}, this::signInAnew));
    }

    /// Whoever is signed in is no longer there, so there is no way past this.
    private void signInAnew(String brought) {
        var dialog = new Dialog("Everything is back");
        dialog.setWidth("420px");
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph("%s. Sign in anew to see them.".formatted(brought)));
        var signIn = new Button("Sign in", click -> authentication.logout());
        signIn.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(signIn);
        dialog.open();
        signIn.focus();
    }
}
