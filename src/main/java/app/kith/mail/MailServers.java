package app.kith.mail;

import app.kith.accounts.EmailAddress;
import app.kith.accounts.Role;
import app.kith.accounts.SignedIn;
import app.kith.accounts.Workspaces;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which server the mail of the current workspace goes through: the one the environment names, for everybody, or else
/// the workspace's own. Plain SQL, which names the workspace.
@Service
@Transactional
public class MailServers {
    private final @Nullable Login ofEnvironment;
    private final boolean inSettings;
    private final SealedPasswords passwords;
    private final JdbcClient sql;
    private final Workspaces workspaces;

    MailServers(
            @Value("${kith.smtp.host:}") String host,
            @Value("${kith.smtp.port:0}") int port,
            @Value("${kith.smtp.encryption:starttls}") String encryption,
            @Value("${kith.smtp.user:}") String user,
            @Value("${kith.smtp.password:}") String password,
            @Value("${kith.smtp.from:}") String from,
            @Value("${kith.smtp.in-settings:true}") boolean inSettings,
            SealedPasswords passwords,
            JdbcClient sql,
            Workspaces workspaces) {
        this.ofEnvironment = host.isBlank() ? null : login(host, port, encryption, user, password, from);
        this.inSettings = inSettings;
        this.passwords = passwords;
        this.sql = sql;
        this.workspaces = workspaces;
    }

    /// A server with what it takes to sign in there. Says nothing of the password.
    record Login(MailServer server, @Nullable String password) {
        @Override
        public String toString() {
            return "Login[" + server.host() + "]";
        }
    }

    /// The server mail goes through; empty where there is none, and then no mail is sent.
    @Transactional(readOnly = true)
    public Optional<MailServer> inUse() {
        return login().map(Login::server);
    }

    /// Whether the server is the environment's and cannot be changed here.
    public boolean isOfEnvironment() {
        return ofEnvironment != null;
    }

    /// Whether this user may name a server for the workspace: its owner, where the environment names none and allows
    /// it.
    public boolean mayChange(SignedIn who) {
        return ofEnvironment == null
                && inSettings
                && who.role() == Role.OWNER
                && who.workspace().equals(workspaces.current());
    }

    /// Whether there is a password that cannot be read any longer, since the key is another.
    @Transactional(readOnly = true)
    public boolean needsPasswordAgain() {
        return ofEnvironment == null
                && kept().map(row -> row.sealed() != null && row.password() == null)
                        .orElse(false);
    }

    /// Names the server of the workspace.
    ///
    /// @param password null keeps the one there is, as long as host and user stay; empty takes it away
    /// @throws AccessDeniedException for anybody but the owner
    public void change(SignedIn who, MailServer server, @Nullable String password) {
        allowed(who);
        var sealed = password == null
                ? kept().filter(before -> before.server().host().equals(server.host())
                                && before.server().user().equals(server.user()))
                        .map(Kept::sealed)
                        .orElse(null)
                : sealed(password);
        delete();
        sql.sql("""
                        insert into mail_server (workspace_id, host, port, encryption, user_name, password, sender)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        workspaces.current().value(),
                        server.host(),
                        server.port(),
                        server.encryption().name(),
                        server.user(),
                        sealed,
                        server.sender().value()))
                .update();
    }

    /// Forgets the server of the workspace with its password.
    ///
    /// @throws AccessDeniedException for anybody but the owner
    public void forget(SignedIn who) {
        allowed(who);
        delete();
    }

    Optional<Login> login() {
        return ofEnvironment != null
                ? Optional.of(ofEnvironment)
                : kept().map(row -> new Login(row.server(), row.password()));
    }

    private @Nullable String sealed(String password) {
        return password.isEmpty()
                ? null
                : passwords.seal(password, workspaces.current().value());
    }

    private void allowed(SignedIn who) {
        if (!mayChange(who)) {
            throw new AccessDeniedException("Only the owner of a workspace names its mail server");
        }
    }

    private void delete() {
        sql.sql("delete from mail_server where workspace_id = ?")
                .params(workspaces.current().value())
                .update();
    }

    private record Kept(
            MailServer server,
            @Nullable String sealed,
            @Nullable String password) {}

    private Optional<Kept> kept() {
        if (!inSettings) {
            return Optional.empty();
        }
        var workspace = workspaces.current().value();
        return sql.sql("""
                        select host, port, encryption, user_name, sender, password
                          from mail_server
                         where workspace_id = ?
                        """)
                .params(workspace)
                .query((row, number) -> {
                    var sealed = row.getString(6);
                    return new Kept(
                            new MailServer(
                                    row.getString(1),
                                    row.getInt(2),
                                    Encryption.valueOf(row.getString(3)),
                                    row.getString(4),
                                    new EmailAddress(row.getString(5))),
                            sealed,
                            sealed == null
                                    ? null
                                    : passwords.open(sealed, workspace).orElse(null));
                })
                .optional();
    }

    /// @throws IllegalStateException where the environment is wrong, with what to mend
    private static Login login(String host, int port, String encryption, String user, String password, String from) {
        try {
            var how = Encryption.valueOf(encryption.strip().toUpperCase(Locale.ROOT));
            var sender = from.isBlank() ? user : from;
            return new Login(
                    new MailServer(host, port == 0 ? how.usualPort() : port, how, user, new EmailAddress(sender)),
                    password.isEmpty() ? null : password);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(
                    "The mail server of the environment is not usable. Check KITH_SMTP_HOST, KITH_SMTP_PORT,"
                            + " KITH_SMTP_ENCRYPTION (starttls, tls or none) and KITH_SMTP_FROM.",
                    wrong);
        }
    }
}
