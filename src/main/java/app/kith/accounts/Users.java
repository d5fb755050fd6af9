package app.kith.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people who sign in.
@Service
public class Users {
    private final UserRepository users;
    private final MembershipRepository memberships;
    private final Workspaces workspaces;
    private final Remembered remembered;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean open;

    Users(
            UserRepository users,
            MembershipRepository memberships,
            Workspaces workspaces,
            Remembered remembered,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${kith.sign-up:first}") String signUp) {
        this.users = users;
        this.memberships = memberships;
        this.workspaces = workspaces;
        this.remembered = remembered;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
        this.open = signUp.equals("open");
    }

    /// Whether somebody has an account here yet.
    @Transactional(readOnly = true)
    public boolean anyone() {
        return users.count() > 0;
    }

    /// Whether a new account may be made: the first always, later ones where `kith.sign-up` is `open`.
    @Transactional(readOnly = true)
    public boolean signUpAllowed() {
        return open || !anyone();
    }

    /// Creates the user, a workspace of their own and their place in it as its owner.
    ///
    /// @throws SignUpRefused where no new account is allowed, or the email has one
    @Transactional
    public SignedIn signUp(NewAccount account) {
        users.passTheGate();
        if (!signUpAllowed()) {
            throw new SignUpRefused("This Kith has its owner already. Sign in instead.");
        }
        if (users.existsByEmail(account.email().value())) {
            throw new SignUpRefused("This email cannot be used. If it is yours, sign in.");
        }
        var hash = passwords.encode(account.password());
        var user = users.saveAndFlush(new AppUser(account.name(), account.email(), hash, Instant.now(clock)));
        var workspace = workspaces.open(account.workspace());
        var membership = memberships.save(new Membership(workspace, user.id(), Role.OWNER));
        return new SignedIn(
                user.id(), membership.workspace(), user.email(), user.name(), membership.role(), user.passwordHash());
    }

    /// Who signs in with this email, and into which workspace: the oldest of theirs.
    @Transactional(readOnly = true)
    public Optional<SignedIn> byEmail(EmailAddress email) {
        return users.membershipsOf(email.value()).stream().findFirst();
    }

    /// Calls the user by another name, and says who they are now.
    @Transactional
    public SignedIn rename(SignedIn who, String name) {
        var user = found(who);
        user.rename(name);
        return now(who, user);
    }

    /// Replaces the user's password, and says who they are now.
    ///
    /// @throws WrongPassword where the old one is wrong
    /// @throws IllegalArgumentException where the new one will not do, with the reason in words
    @Transactional
    public SignedIn changePassword(SignedIn who, String oldPassword, String newPassword) {
        var user = found(who);
        if (!passwords.matches(oldPassword, user.passwordHash())) {
            throw new WrongPassword();
        }
        PasswordRule.objection(newPassword, user.name(), user.email()).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        user.changePassword(passwords.encode(newPassword));
        events.publishEvent(new PasswordChanged(user.id(), user.email()));
        return now(who, user);
    }

    /// Replaces a user's password where they cannot, for whoever runs the server. Computers that remember
    /// them ask again.
    ///
    /// @return whether there is such a user
    @Transactional
    public boolean resetPassword(EmailAddress email, String newPassword) {
        var user = users.findByEmail(email.value());
        user.ifPresent(one -> {
            one.changePassword(passwords.encode(newPassword));
            events.publishEvent(new PasswordChanged(one.id(), one.email()));
        });
        return user.isPresent();
    }

    /// Whether the password with which this thread's user signed in has been replaced since. Another server knows of
    /// it within [Remembered#FRESH].
    public boolean hasNewPassword(SignedIn who) {
        return remembered
                .orElse("password", () -> users.passwordHashOf(who.user()))
                .filter(hash -> !who.signedInWith(hash))
                .isPresent();
    }

    /// The user signed in on this thread; empty in a job.
    public Optional<UserId> current() {
        return workspaces.user();
    }

    /// What a user of this workspace is called.
    @Transactional(readOnly = true)
    public Optional<String> nameOf(UserId id) {
        return users.nameOf(id, workspaces.current());
    }

    /// The email of a user of this workspace, to write to them.
    @Transactional(readOnly = true)
    public Optional<EmailAddress> emailOf(UserId id) {
        return users.emailOf(id, workspaces.current()).map(EmailAddress::new);
    }

    private static SignedIn now(SignedIn who, AppUser user) {
        return new SignedIn(who.user(), who.workspace(), user.email(), user.name(), who.role(), user.passwordHash());
    }

    private AppUser found(SignedIn who) {
        return users.findById(who.user())
                .orElseThrow(() -> new IllegalStateException("This account is no longer there"));
    }
}
