package app.kith.channels;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/// A channel of the workspace's own.
@Entity
class Channel {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "workspace_id")
    private @Nullable UUID workspace;

    @Version
    private @Nullable Integer version;

    private String name;
    private String nameKey;
    private @Nullable String page;

    @SuppressWarnings("NullAway.Init")
    protected Channel() {} // for JPA

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    Channel(String name, @Nullable String page) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        describe(name, page);
    }

    final void describe(String called, @Nullable String itsPage) {
        name = named(called);
        nameKey = OwnChannel.key(name);
        page = itsPage == null || itsPage.isBlank() ? null : pattern(itsPage.strip());
    }

    String name() {
        return name;
    }

    OwnChannel own() {
        return new OwnChannel(id, name, page);
    }

    static String named(String called) {
        var name = called.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > OwnChannel.MAX_NAME) {
            throw new IllegalArgumentException(
                    "The name of a channel has 1 to %d characters".formatted(OwnChannel.MAX_NAME));
        }
        var key = OwnChannel.key(name);
        if (Stream.of(ChannelKind.values())
                .anyMatch(kind -> OwnChannel.key(kind.label()).equals(key))) {
            throw new IllegalArgumentException("Kith has a channel called %s already".formatted(name));
        }
        return name;
    }

    static String pattern(String page) {
        if (page.length() > OwnChannel.MAX_PAGE) {
            throw new IllegalArgumentException("The address has at most %d characters".formatted(OwnChannel.MAX_PAGE));
        }
        if (!page.contains(OwnChannel.HANDLE)) {
            throw new IllegalArgumentException("Write {handle} where the handle stands in the address");
        }
        if (site(page).isEmpty()) {
            throw new IllegalArgumentException("The address begins with https:// or http:// and a site");
        }
        return page;
    }

    /// The site must not depend on the handle.
    private static Optional<String> site(String page) {
        try {
            var uri = URI.create(page.replace(OwnChannel.HANDLE, "handle"));
            var isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return isWeb
                            && uri.getHost() != null
                            && page.indexOf('/', 8) > 0
                            && page.indexOf(OwnChannel.HANDLE) > page.indexOf('/', 8)
                    ? Optional.of(uri.getHost())
                    : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
