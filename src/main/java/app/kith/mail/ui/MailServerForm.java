package app.kith.mail.ui;

import app.kith.accounts.EmailAddress;
import app.kith.accounts.SignedIn;
import app.kith.design.Refreshable;
import app.kith.design.Toasts;
import app.kith.mail.Encryption;
import app.kith.mail.MailServer;
import app.kith.mail.MailServers;
import app.kith.mail.Outbox;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;

/// Names the mail server of a workspace. Once kept, its password is neither shown nor sent to the browser
/// again.
class MailServerForm extends Div {
    private final MailServers servers;
    private final Outbox outbox;
    private final SignedIn who;

    private final Paragraph lead = new Paragraph();
    private final TextField host = new TextField("Server");
    private final Select<Encryption> encryption = new Select<>();
    private final IntegerField port = new IntegerField("Port");
    private final TextField user = new TextField("User");
    private final PasswordField password = new PasswordField("Password");
    private final EmailField sender = new EmailField("Mail comes from");
    private final Div kept = new Div();

    MailServerForm(MailServers servers, Outbox outbox, SignedIn who) {
        this.servers = servers;
        this.outbox = outbox;
        this.who = who;
        host.setMaxLength(MailServer.MAX_HOST);
        host.setPlaceholder("mail.example.org");
        encryption.setLabel("Encryption");
        encryption.setItems(Encryption.values());
        encryption.setItemLabelGenerator(Encryption::words);
        encryption.addValueChangeListener(change -> {
            if (change.isFromClient()) port.setValue(change.getValue().usualPort());
        });
        port.setErrorMessage("A port is a number from 1 to 65535.");
        user.setHelperText("Empty where the server asks for none.");
        user.setMaxLength(MailServer.MAX_USER);
        user.setAutocomplete(Autocomplete.OFF);
        password.setAutocomplete(Autocomplete.OFF);
        sender.setWidth("100%");
        sender.setMaxWidth("400px"); // as the other fields
        kept.addClassName("kith-mail__kept");
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setAriaLabel("Save the mail server");
        add(lead, host, encryption, port, user, password, sender, save, kept);
        show();
    }

    private void show() {
        var server = servers.inUse();
        lead.setText(
                server.isPresent()
                        ? "Digests go out through this server."
                        : "There is no mail server yet, so no mail is sent. With one, a digest can come by mail.");
        host.setValue(server.map(MailServer::host).orElse(""));
        encryption.setValue(server.map(MailServer::encryption).orElse(Encryption.STARTTLS));
        port.setValue(server.map(MailServer::port).orElse(Encryption.STARTTLS.usualPort()));
        user.setValue(server.map(MailServer::user).orElse(""));
        sender.setValue(server.map(one -> one.sender().value()).orElse(who.email()));
        password.clear();
        password.setHelperText(
                servers.needsPasswordAgain()
                        ? "The one kept can no longer be read. Type it again."
                        : server.isPresent()
                                ? "Kept sealed and never shown. Leave this empty to keep it."
                                : "Kept sealed and never shown again.");
        kept.removeAll();
        if (server.isPresent()) {
            var forget = new Button("Forget this server", click -> {
                servers.forget(who);
                show();
                Refreshable.currentPage();
                Toasts.say("Forgotten. No mail is sent now.");
            });
            forget.addThemeVariants(ButtonVariant.TERTIARY);
            kept.add(new TestMail(outbox, who), forget);
        }
    }

    private void save() {
        host.setInvalid(false);
        sender.setInvalid(false);
        var number = port.getValue();
        port.setInvalid(number == null || number < 1 || number > 65_535);
        try {
            new EmailAddress(sender.getValue());
        } catch (IllegalArgumentException wrong) {
            sender.setErrorMessage(wrong.getMessage());
            sender.setInvalid(true);
        }
        if (number == null || port.isInvalid() || sender.isInvalid()) {
            return;
        }
        try {
            var server = new MailServer(
                    host.getValue(),
                    number,
                    Objects.requireNonNull(encryption.getValue()),
                    user.getValue(),
                    new EmailAddress(sender.getValue()));
            servers.change(who, server, password.isEmpty() ? null : password.getValue());
            show();
            Refreshable.currentPage();
            Toasts.say("Saved. Send yourself a test mail to be sure.");
        } catch (IllegalArgumentException wrong) {
            host.setErrorMessage(wrong.getMessage());
            host.setInvalid(true);
        }
    }
}
