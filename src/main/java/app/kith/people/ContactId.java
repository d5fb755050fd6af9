package app.kith.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// Names one person, in addresses, exports and re-imports alike.
@Embeddable
public record ContactId(UUID value) implements Serializable {

    public static ContactId next() {
        return new ContactId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    /// The id written in an address bar, if it is one.
    public static Optional<ContactId> parse(String text) {
        try {
            return Optional.of(new ContactId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
