package app.kith.accounts;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody who signs in.
@Entity
class AppUser {
    static final int MAX_NAME = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UserId id;

    private String email;
    private String name;
    private String passwordHash;
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected AppUser() {} // for JPA

    AppUser(String name, EmailAddress email, String passwordHash, Instant createdAt) {
        this.id = UserId.next();
        this.name = named(name);
        this.email = email.value();
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    void rename(String name) {
        this.name = named(name);
    }

    void changePassword(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    UserId id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    static String named(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > MAX_NAME) {
            throw new IllegalArgumentException("A name has 1 to %d characters.".formatted(MAX_NAME));
        }
        return stripped;
    }
}
