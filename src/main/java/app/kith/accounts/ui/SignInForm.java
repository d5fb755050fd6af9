package app.kith.accounts.ui;

import app.kith.design.EnterKey;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/// Email and password of somebody known, sent as a plain form, which browsers offer to fill in and remember.
@Tag("form")
class SignInForm extends HtmlContainer {

    /// @param refused what was typed before and why it was refused
    SignInForm(Optional<RefusedSignIn.Told> refused) {
        addClassName("kith-welcome__fields");
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", SecurityConfiguration.SIGN_IN_PATH);
        var email = new EmailField("Email");
        email.getElement().setAttribute("name", "email");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setManualValidation(true);
        var password = new PasswordField("Password");
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var remember = new Checkbox("Keep me signed in");
        remember.getElement().setAttribute("name", "remember-me");
        add(email, password, remember);
        refused.map(RefusedSignIn.Told::message).map(Refusal::new).ifPresent(this::add);
        refused.ifPresentOrElse(
                told -> {
                    email.setValue(told.email());
                    password.focus();
                },
                email::focus);
        var submit = new Button("Sign in", click -> getElement().executeJs("this.submit()"));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        EnterKey.presses(submit, this);
        add(submit);
        add(proofOfOrigin());
    }

    private static Input proofOfOrigin() {
        var hidden = new Input();
        hidden.setType("hidden");
        if (VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden.getElement().setAttribute("name", token.getParameterName());
            hidden.getElement().setAttribute("value", token.getToken());
        }
        return hidden;
    }
}
