package app.kith.accounts.ui;

import app.kith.accounts.spi.SettingsSection;
import app.kith.design.QuickLogField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/// The way out.
@Component
class SignOutSection implements SettingsSection {
    private final AuthenticationContext authentication;

    SignOutSection(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public String title() {
        return "Leave";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Div create() {
        return new Div(new Button("Sign out", click -> {
            QuickLogField.forgetDraft();
            authentication.logout();
        }));
    }
}
