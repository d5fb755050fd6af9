package app.kith.accounts.ui;

import app.kith.accounts.EmailAddress;
import app.kith.accounts.NewAccount;
import app.kith.accounts.PasswordRule;
import app.kith.accounts.SignUpRefused;
import app.kith.design.EnterKey;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Name, email and password of somebody new.
class SignUpForm extends Div {
    private final TextField name = new TextField("What should we call you?");
    private final EmailField email = new EmailField("Email");
    private final PasswordField password = new PasswordField("Password");
    private final Paragraph refusal = new Refusal();
    private final Consumer<NewAccount> begin;
    private final Supplier<Surroundings> surroundings;

    /// Where the browser says it is.
    ///
    /// @param region two letters of a country, empty where the browser does not say
    record Surroundings(ZoneId zone, String region) {}

    /// @param begin gets the account to make; a [SignUpRefused] it throws is shown
    SignUpForm(Supplier<Surroundings> surroundings, Consumer<NewAccount> begin) {
        this.surroundings = surroundings;
        this.begin = begin;
        addClassName("kith-welcome__fields");
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(200);
        name.focus();
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setManualValidation(true);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(PasswordRule.IN_WORDS);
        var start = new Button("Start", click -> start());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        EnterKey.presses(start, this);
        add(name, email, password, refusal, start);
    }

    private void start() {
        if (!(nameGiven() & emailGiven() & passwordGood())) {
            return;
        }
        var here = surroundings.get();
        try {
            begin.accept(new NewAccount(
                    name.getValue(),
                    email.getValue(),
                    password.getValue(),
                    here.zone(),
                    here.region().isEmpty() ? null : here.region()));
        } catch (SignUpRefused e) {
            refusal.setText(e.getMessage());
        }
    }

    private boolean nameGiven() {
        name.setErrorMessage("Your name, as your people say it.");
        name.setInvalid(name.getValue().isBlank());
        return !name.isInvalid();
    }

    private boolean emailGiven() {
        email.setInvalid(false);
        try {
            new EmailAddress(email.getValue());
        } catch (IllegalArgumentException e) {
            email.setErrorMessage(e.getMessage());
            email.setInvalid(true);
        }
        return !email.isInvalid();
    }

    private boolean passwordGood() {
        var objection = PasswordRule.objection(password.getValue(), name.getValue(), email.getValue());
        password.setErrorMessage(objection.orElse(""));
        password.setInvalid(objection.isPresent());
        return objection.isEmpty();
    }
}
