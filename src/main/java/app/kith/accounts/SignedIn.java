package app.kith.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// The user of this session and the workspace they work in; what Spring Security calls the principal.
///
/// @param name what the user is called
/// @param passwordHash the encoded password while signing in, in a session a mark of it
public record SignedIn(UserId user, WorkspaceId workspace, String email, String name, Role role, String passwordHash)
        implements UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    /// The same user, fit to be kept in a session.
    public SignedIn withoutPassword() {
        return new SignedIn(user, workspace, email, name, role, mark(passwordHash));
    }

    /// Whether they signed in with the password that has this hash.
    boolean signedInWith(String hash) {
        return passwordHash.equals(mark(hash)) || passwordHash.equals(hash);
    }

    /// Tells hashes apart; nobody can try passwords by it, since it does not show with what they were salted.
    private static String mark(String hash) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(hash.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "SignedIn[" + user + ", " + workspace + "]";
    }
}
