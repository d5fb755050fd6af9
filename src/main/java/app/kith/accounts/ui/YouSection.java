package app.kith.accounts.ui;

import app.kith.accounts.PasswordRule;
import app.kith.accounts.SignedIn;
import app.kith.accounts.Users;
import app.kith.accounts.WrongPassword;
import app.kith.accounts.signin.SignInTries;
import app.kith.accounts.signin.TooManyTries;
import app.kith.accounts.spi.SettingsSection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/// The user's name and password.
@Component
class YouSection implements SettingsSection {
    private final Users users;
    private final SignInTries tries;
    private final SignInSession session;
    private final AuthenticationContext authentication;

    YouSection(Users users, SignInTries tries, SignInSession session, AuthenticationContext authentication) {
        this.users = users;
        this.tries = tries;
        this.session = session;
        this.authentication = authentication;
    }

    @Override
    public String title() {
        return "You";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Div create() {
        return new Form(authentication
                .getAuthenticatedUser(SignedIn.class)
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in")));
    }

    private class Form extends Div {
        private final TextField name = new TextField("Name");
        private final PasswordField old = new PasswordField("Your password now");
        private final PasswordField fresh = new PasswordField("New password");
        private SignedIn user;

        Form(SignedIn user) {
            this.user = user;
            name.setValue(user.name());
            name.setMaxLength(200);
            name.setHelperText("You sign in as " + user.email() + ".");
            old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
            old.setHelperText("Only to change it.");
            fresh.setAutocomplete(Autocomplete.NEW_PASSWORD);
            fresh.setHelperText(PasswordRule.IN_WORDS + " Browsers that keep you signed in will ask for it.");
            add(name, old, fresh, new SaveRow("your name and password", this::save));
        }

        private boolean save() {
            var passwordKept = old.isEmpty() && fresh.isEmpty();
            if (!(nameGiven() & (passwordKept || passwordChanged()))) {
                return false;
            }
            user = users.rename(user, name.getValue());
            session.renew(user);
            return true;
        }

        private boolean nameGiven() {
            name.setErrorMessage("Your name, as your people say it.");
            name.setInvalid(name.getValue().isBlank());
            return !name.isInvalid();
        }

        private boolean passwordChanged() {
            old.setInvalid(false);
            fresh.setInvalid(false);
            try {
                tries.begin(user.email());
                user = users.changePassword(user, old.getValue(), fresh.getValue());
                session.renew(user); // else this session would end with the others
                tries.succeeded(user.email());
                old.clear();
                fresh.clear();
                return true;
            } catch (WrongPassword | TooManyTries e) {
                refuse(old, e);
            } catch (IllegalArgumentException e) {
                tries.succeeded(user.email()); // the old one was right
                refuse(fresh, e);
            }
            return false;
        }

        private static void refuse(PasswordField field, RuntimeException why) {
            field.setErrorMessage(why.getMessage());
            field.setInvalid(true);
        }
    }
}
