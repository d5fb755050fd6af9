package app.kith.accounts;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// The user of this session and the workspace they work in; what Spring Security calls the principal.
///
/// @param name what the user is called
/// @param passwordHash the encoded password, needed only while signing in
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
        return new SignedIn(user, workspace, email, name, role, "");
    }

    @Override
    public String toString() {
        return "SignedIn[" + user + ", " + workspace + "]";
    }
}
