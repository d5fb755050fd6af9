package app.kith.accounts;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// Names one person who signs in.
@Embeddable
public record UserId(UUID value) implements Serializable {

    static UserId next() {
        return new UserId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
