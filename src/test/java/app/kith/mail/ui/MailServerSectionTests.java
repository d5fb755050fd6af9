package app.kith.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.accounts.EmailAddress;
import app.kith.mail.Encryption;
import app.kith.mail.MailServer;
import app.kith.mail.MailServers;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class MailServerSectionTests extends SpringBrowserlessTest {
    @Autowired
    MailServers servers;

    @BeforeEach
    void open() {
        navigate("settings", com.vaadin.flow.component.Component.class);
    }

    @Test
    void aServerIsSavedAndItsPasswordNotShownAgain() {
        test(text("Server")).setValue("mail.saltmarsh.example");
        test(text("User")).setValue("kith");
        test(password()).setValue("harbour gull 77");

        test(button("Save the mail server")).click();

        assertThat(servers.inUse())
                .hasValueSatisfying(server -> assertThat(server)
                        .extracting(MailServer::host, MailServer::port, MailServer::encryption, MailServer::user)
                        .containsExactly("mail.saltmarsh.example", 587, Encryption.STARTTLS, "kith"));
        assertThat(password().getValue()).isEmpty();
        assertThat(password().getHelperText()).contains("never shown");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        test(text("Server")).setValue("mail server");
        $(EmailField.class).single().setValue("nobody");
        $(IntegerField.class)
                .withCondition(field -> "Port".equals(field.getLabel()))
                .single()
                .setValue(70_000);

        test(button("Save the mail server")).click();
        assertThat($(EmailField.class).single().getErrorMessage()).contains("name@example.org");
        $(EmailField.class).single().setValue("kith@saltmarsh.example");
        $(IntegerField.class)
                .withCondition(field -> "Port".equals(field.getLabel()))
                .single()
                .setValue(25);
        test(button("Save the mail server")).click();

        assertThat(text("Server").getErrorMessage()).contains("mail.example.org");
        assertThat(servers.inUse()).isEmpty();
    }

    @Test
    void aTestMailArrivesAndAFailureIsSaidBesideTheButton() {
        var post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        test(text("Server")).setValue("127.0.0.1");
        $(IntegerField.class)
                .withCondition(field -> "Port".equals(field.getLabel()))
                .single()
                .setValue(post.getSmtp().getPort());
        encryption(Encryption.NONE);
        test(button("Save the mail server")).click();

        test(button("Send me a test mail")).click();
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(outcome()).startsWith("Sent to mira");
        post.stop();
        test(button("Send me a test mail")).click();

        assertThat(outcome()).startsWith("Nothing answers at 127.0.0.1");
    }

    @Test
    void aServerIsForgotten() {
        test(text("Server")).setValue("mail.saltmarsh.example");
        test(button("Save the mail server")).click();

        test(button("Forget this server")).click();

        assertThat(servers.inUse()).isEmpty();
        assertThat(text("Server").getValue()).isEmpty();
        assertThat(new EmailAddress($(EmailField.class).single().getValue()).value())
                .startsWith("mira");
    }

    @SuppressWarnings("unchecked")
    private void encryption(Encryption how) {
        $(com.vaadin.flow.component.select.Select.class)
                .withCondition(select -> "Encryption".equals(select.getLabel()))
                .single()
                .setValue(how);
    }

    private String outcome() {
        return $(Span.class)
                .withCondition(span -> "status".equals(span.getElement().getAttribute("role")))
                .withCondition(span -> !span.getText().isEmpty())
                .last()
                .getText();
    }

    private TextField text(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private PasswordField password() {
        return $(PasswordField.class)
                .withCondition(field -> "Password".equals(field.getLabel()))
                .single();
    }

    private Button button(String label) {
        return $(Button.class)
                .withCondition(button -> label.equals(button.getText())
                        || button.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }
}
