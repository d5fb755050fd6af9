package app.kith.exchange.archive.ui;

import app.kith.accounts.PasswordRule;
import app.kith.accounts.SignedIn;
import app.kith.design.EnterKey;
import app.kith.exchange.archive.ArchiveContents;
import app.kith.exchange.archive.ArchivedAccount;
import app.kith.exchange.archive.Restoring;
import app.kith.exchange.archive.WayIn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What an archive holds, and who of those in it the one before the screen is.
class WhoComesIn extends Div {
    private final Restoring restoring;
    private final ArchiveContents contents;
    private final @Nullable SignedIn owner;
    private final Consumer<WayIn> chosen;
    private final RadioButtonGroup<ArchivedAccount> who = new RadioButtonGroup<>("Who are you?");
    private final PasswordField password = new PasswordField("New password");
    private final Button restore = new Button("Bring everything back", click -> restore());

    /// @param owner whose account gives way; null where there is none
    WhoComesIn(
            Restoring restoring,
            ArchiveContents contents,
            @Nullable SignedIn owner,
            Consumer<WayIn> chosen,
            Runnable another) {
        this.restoring = restoring;
        this.contents = contents;
        this.owner = owner;
        this.chosen = chosen;
        addClassName("kith-restore__who");
        add(new Paragraph("This archive holds %s.".formatted(contents.said())));
        if (!contents.hasPasswords()) askWho();
        var how = new Paragraph(wayIn());
        how.addClassNames("kith-small", "kith-muted");
        restore.addThemeVariants(ButtonVariant.PRIMARY);
        EnterKey.presses(restore, this);
        var other = new Button("Take another file", click -> another.run());
        other.addThemeVariants(ButtonVariant.TERTIARY);
        var foot = new Div(restore, other);
        foot.addClassName("kith-restore__foot");
        add(how, foot);
    }

    private void askWho() {
        who.setItems(contents.accounts());
        who.setRenderer(new ComponentRenderer<>(WhoComesIn::named));
        who.setValue(contents.accounts().stream()
                .filter(account -> owner != null && account.email().equalsIgnoreCase(owner.email()))
                .findFirst()
                .orElse(contents.accounts().getFirst()));
        add(who);
        if (owner != null) return;
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(PasswordRule.IN_WORDS);
        add(password);
    }

    private static Span named(ArchivedAccount account) {
        var name = new Span(account.name());
        name.getElement().setAttribute("dir", "auto");
        var email = new Span(account.email());
        email.addClassNames("kith-small", "kith-muted");
        var both = new Span(name, email);
        both.addClassName("kith-restore__account");
        return both;
    }

    private String wayIn() {
        if (contents.hasPasswords()) {
            return owner == null
                    ? "Everybody in it signs in as before."
                    : "Everybody in it signs in as before. The account you made here, and what you set up in it, give way.";
        }
        return owner == null
                ? "It holds nobody’s password. Sign in with your email and this new one; set others’ with the command “password”."
                : "It holds nobody’s password: sign in with the email above and the password you have here. What you set up here gives way to what is in the archive.";
    }

    void focus() {
        if (!contents.hasPasswords() && owner == null) password.focus();
        else restore.focus();
    }

    private void restore() {
        if (contents.hasPasswords()) {
            chosen.accept(new WayIn(null, null, owner));
            return;
        }
        var account = who.getValue();
        if (owner != null) {
            chosen.accept(new WayIn(account.id(), null, owner));
            return;
        }
        var objection = PasswordRule.objection(password.getValue(), account.name(), account.email());
        password.setErrorMessage(objection.orElse(""));
        password.setInvalid(objection.isPresent());
        if (objection.isEmpty()) chosen.accept(restoring.newPassword(account, password.getValue()));
        else password.focus();
    }
}
