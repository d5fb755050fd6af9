package app.kith;

import app.kith.accounts.NewAccount;
import app.kith.accounts.SignedIn;
import app.kith.accounts.Users;
import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;

/// Makes owners of fresh, empty workspaces (Mira Solheim, in Oslo, phone numbers from Norway) and lets tests act as
/// them.
public class Owner {
    public static final String NAME = "Mira Solheim";
    public static final String PASSWORD = "quiet harbour, nine red boats";
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Users users;
    private final Workspaces workspaces;

    Owner(Users users, Workspaces workspaces) {
        this.users = users;
        this.workspaces = workspaces;
    }

    /// A new owner with a workspace of their own; nobody is signed in by this.
    public SignedIn create() {
        var email = "mira%d@saltmarsh.example".formatted(COUNT.incrementAndGet());
        return users.signUp(new NewAccount(NAME, email, PASSWORD, ZONE, "NO"));
    }

    /// Signs in a new owner on this thread until the test ends. A view test uses `@AsOwner` instead.
    public SignedIn signIn() {
        var owner = create();
        signIn(owner);
        return owner;
    }

    /// Signs in this owner on this thread until the test ends.
    public void signIn(SignedIn owner) {
        TestSecurityContextHolder.setContext(contextOf(owner));
    }

    public void signOut() {
        TestSecurityContextHolder.clearContext();
    }

    /// Whoever is signed in now.
    public SignedIn signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn user) {
            return user;
        }
        throw new IllegalStateException("Nobody is signed in");
    }

    /// Runs the work in a new workspace, as a job does.
    public <T> T inFreshWorkspace(Supplier<T> work) {
        return workspaces.inWorkspace(freshWorkspace(), work);
    }

    /// A new workspace, for tests that look at one from another.
    public WorkspaceId freshWorkspace() {
        return create().workspace();
    }

    /// Where this user is signed in.
    public static SecurityContext contextOf(SignedIn user) {
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }
}
