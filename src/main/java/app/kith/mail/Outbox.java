package app.kith.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;

/// Where mail leaves from. Sends one letter to one person while the caller waits, for half a minute at most.
@Service
public class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final String NAME = "Kith";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MailServers servers;
    private final Clock clock;

    Outbox(MailServers servers, Clock clock) {
        this.servers = servers;
        this.clock = clock;
    }

    /// Whether there is a server to send through.
    public boolean isOpen() {
        return servers.inUse().isPresent();
    }

    /// Hands a letter to the server of the current workspace. Not to be called in a transaction, since it takes its
    /// time.
    ///
    /// @throws NotSent where the server did not take it, or may not have
    /// @throws IllegalStateException where there is no server
    public void send(Letter letter) {
        var login = servers.login().orElseThrow(() -> new IllegalStateException("There is no mail server"));
        var sender = sender(login);
        try {
            var message = sender.createMimeMessage();
            var parts = new MimeMessageHelper(message, true, "UTF-8");
            parts.setFrom(login.server().sender().value(), NAME);
            parts.setTo(letter.to().value());
            parts.setSubject(letter.subject());
            parts.setText(letter.text(), letter.html());
            parts.setSentDate(Date.from(Instant.now(clock)));
            message.setHeader("Auto-Submitted", "auto-generated"); // so that nobody's holiday note answers
            sender.send(message);
        } catch (MailException | MessagingException | java.io.UnsupportedEncodingException failed) {
            var notSent = notSent(failed, login.server());
            LOG.warn("A letter did not go out: {}", notSent.sentence());
            throw notSent;
        }
    }

    private static JavaMailSenderImpl sender(MailServers.Login login) {
        var server = login.server();
        var sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.setDefaultEncoding("UTF-8");
        var settings = sender.getJavaMailProperties();
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            settings.put("mail.smtp." + wait, String.valueOf(PATIENCE.toMillis()));
        }
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (server.encryption()) {
            case STARTTLS -> {
                settings.put("mail.smtp.starttls.enable", "true");
                settings.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> settings.put("mail.smtp.ssl.enable", "true");
            case NONE -> settings.put("mail.smtp.starttls.enable", "false");
        }
        if (!server.user().isEmpty()) {
            settings.put("mail.smtp.auth", "true");
            sender.setUsername(server.user());
            sender.setPassword(Objects.requireNonNullElse(login.password(), ""));
        }
        return sender;
    }

    private static NotSent notSent(Exception failed, MailServer server) {
        var causes =
                Stream.iterate(first(failed), Objects::nonNull, Outbox::next).toList();
        if (is(causes, AuthenticationFailedException.class)) {
            return new NotSent("The server does not accept this user and password.", true, failed);
        }
        if (is(causes, MailConnectException.class) || is(causes, java.net.UnknownHostException.class)) {
            return new NotSent("Nothing answers at %s, port %d.".formatted(server.host(), server.port()), true, failed);
        }
        if (is(causes, SSLException.class)) {
            return new NotSent(
                    "The way to %s could not be made safe. Another encryption or port may be meant."
                            .formatted(server.host()),
                    true,
                    failed);
        }
        var code = causes.stream().mapToInt(Outbox::code).filter(one -> one > 0).findFirst();
        if (code.isPresent() || is(causes, SendFailedException.class)) {
            return new NotSent(
                    "The server did not take the mail%s."
                            .formatted(code.isPresent() ? ", it answered " + code.getAsInt() : ""),
                    true,
                    failed);
        }
        var certain = causes.stream()
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("STARTTLS"));
        return new NotSent(
                certain
                        ? "The server does not offer STARTTLS. Another encryption may be meant."
                        : "The connection broke off while the mail was handed over.",
                certain,
                failed);
    }

    /// Spring keeps what went wrong with each message apart from the causes.
    private static @Nullable Throwable first(Exception failed) {
        return failed instanceof MailSendException several && several.getMessageExceptions().length > 0
                ? several.getMessageExceptions()[0]
                : failed;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException said && said.getNextException() != null
                ? said.getNextException()
                : cause.getCause();
    }

    private static int code(Throwable cause) {
        return switch (cause) {
            case SMTPSendFailedException refused -> refused.getReturnCode();
            case SMTPAddressFailedException unknown -> unknown.getReturnCode();
            default -> 0;
        };
    }

    private static boolean is(java.util.List<Throwable> causes, Class<?> kind) {
        return causes.stream().anyMatch(kind::isInstance);
    }
}
