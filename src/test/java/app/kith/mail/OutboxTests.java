package app.kith.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.KithTest;
import app.kith.Owner;
import app.kith.accounts.EmailAddress;
import app.kith.accounts.Role;
import app.kith.accounts.SignedIn;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@KithTest
class OutboxTests {
    private static final String SECRET = "harbour gull 77";

    @Autowired
    Outbox outbox;

    @Autowired
    MailServers servers;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient sql;

    GreenMail post;
    SignedIn mira;

    @BeforeEach
    void start() {
        post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        mira = owner.signIn();
    }

    @AfterEach
    void stop() {
        post.stop();
    }

    @Test
    void withoutAServerThereIsNoMail() {
        assertThat(outbox.isOpen()).isFalse();
        assertThatThrownBy(() -> outbox.send(letter("Hello"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLetterArrivesAsTextAndAsHtmlThatSayTheSame() throws Exception {
        servers.change(mira, server(""), null);

        outbox.send(new Letter(
                new EmailAddress("ana@taller.example"), "Zwölf Grüße, 你好", "Grüße an Zoë", "<p>Grüße an Zo&euml;</p>"));

        var mail = post.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Zwölf Grüße, 你好");
        assertThat(mail.getFrom()[0]).hasToString("Kith <kith@saltmarsh.example>");
        assertThat(mail.getAllRecipients()[0]).hasToString("ana@taller.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getSentDate()).isEqualTo("2026-11-17T08:00:00Z");
        var raw = raw(mail.getContent());
        assertThat(raw).contains("text/plain; charset=UTF-8", "text/html;charset=UTF-8", "multipart/alternative");
    }

    @Test
    void aSubjectCannotSmuggleInAHeader() throws Exception {
        servers.change(mira, server(""), null);

        outbox.send(letter("Hello\r\nBcc: everybody@post.example\r\n\r\nBody"));

        var mail = post.getReceivedMessages();
        assertThat(mail).hasSize(1);
        assertThat(mail[0].getHeader("Bcc")).isNull();
        assertThat(mail[0].getSubject()).isEqualTo("Hello Bcc: everybody@post.example Body");
    }

    @Test
    void signsInWithThePasswordThatIsKeptSealed() {
        post.setUser("kith@saltmarsh.example", "kith", SECRET);
        servers.change(mira, server("kith"), SECRET);
        servers.change(mira, server("kith"), null); // keeps the password there is

        outbox.send(letter("Hello"));

        assertThat(post.getReceivedMessages()).hasSize(1);
        var stored = sql.sql("select password from mail_server where workspace_id = ?")
                .params(mira.workspace().value())
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain(SECRET).hasSizeGreaterThan(40);
        assertThat(servers.login().orElseThrow().toString()).doesNotContain(SECRET);
    }

    @Test
    void aPasswordDoesNotGoToAnotherServer() {
        servers.change(mira, server("kith"), SECRET);

        servers.change(
                mira,
                new MailServer(
                        "localhost",
                        post.getSmtp().getPort(),
                        Encryption.NONE,
                        "kith",
                        new EmailAddress("kith@saltmarsh.example")),
                null);

        assertThat(servers.login().orElseThrow().password()).isNull();
    }

    @Test
    void aPasswordOfAnotherWorkspaceOrKeyIsNotRead() {
        servers.change(mira, server("kith"), SECRET);
        var other = owner.create();
        sql.sql("""
                insert into mail_server (workspace_id, host, port, encryption, user_name, password, sender)
                select cast(? as uuid), host, port, encryption, user_name, password, sender
                  from mail_server
                 where workspace_id = ?
                """).params(other.workspace().value(), mira.workspace().value()).update();

        owner.signIn(other);

        assertThat(servers.login().orElseThrow().password()).isNull();
        assertThat(servers.needsPasswordAgain()).isTrue();
    }

    @Test
    void aWrongPasswordIsSaidWithoutIt() {
        post.setUser("kith@saltmarsh.example", "kith", SECRET);
        servers.change(mira, server("kith"), "wrong " + SECRET);

        assertThatThrownBy(() -> outbox.send(letter("Hello")))
                .isInstanceOfSatisfying(
                        NotSent.class, failed -> assertThat(failed.isCertain()).isTrue())
                .hasMessage("The server does not accept this user and password.");
    }

    @Test
    void aServerThatIsAwayIsSaid() {
        var port = post.getSmtp().getPort();
        servers.change(mira, server(""), null);
        post.stop();

        assertThatThrownBy(() -> outbox.send(letter("Hello")))
                .isInstanceOfSatisfying(
                        NotSent.class, failed -> assertThat(failed.isCertain()).isTrue())
                .hasMessage("Nothing answers at 127.0.0.1, port %d.".formatted(port));
    }

    @Test
    void nothingIsSaidInTheClearWhereEncryptionIsWanted() {
        servers.change(
                mira,
                new MailServer(
                        "127.0.0.1",
                        post.getSmtp().getPort(),
                        Encryption.STARTTLS,
                        "",
                        new EmailAddress("kith@saltmarsh.example")),
                null);

        assertThatThrownBy(() -> outbox.send(letter("Hello")))
                .isInstanceOf(NotSent.class)
                .hasMessageContaining("STARTTLS");
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void onlyTheOwnerNamesAServerAndOnlyOfTheirOwnWorkspace() {
        var member = new SignedIn(mira.user(), mira.workspace(), mira.email(), mira.name(), Role.MEMBER, "");
        var other = owner.create();

        assertThatThrownBy(() -> servers.change(member, server(""), null)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> servers.change(other, server(""), null)).isInstanceOf(AccessDeniedException.class);
        servers.change(mira, server(""), null);
        assertThatThrownBy(() -> servers.forget(member)).isInstanceOf(AccessDeniedException.class);
        owner.signIn(other);

        assertThat(servers.inUse()).isEmpty();
    }

    @Test
    void aServerThatCannotBeIsRefused() {
        var sender = new EmailAddress("kith@saltmarsh.example");

        assertThatThrownBy(() -> new MailServer("mail example", 25, Encryption.NONE, "", sender))
                .hasMessageContaining("mail.example.org");
        assertThatThrownBy(() -> new MailServer("mail.example", 0, Encryption.NONE, "", sender))
                .hasMessageContaining("65535");
        assertThatThrownBy(() -> new MailServer("mail.example", 25, Encryption.NONE, "a\r\nb", sender))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private MailServer server(String user) {
        return new MailServer(
                "127.0.0.1",
                post.getSmtp().getPort(),
                Encryption.NONE,
                user,
                new EmailAddress("kith@saltmarsh.example"));
    }

    private static Letter letter(String subject) {
        return new Letter(new EmailAddress("ana@taller.example"), subject, "Text", "<p>Text</p>");
    }

    private static String raw(@Nullable Object content) throws Exception {
        var out = new ByteArrayOutputStream();
        ((MimeMultipart) content).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
