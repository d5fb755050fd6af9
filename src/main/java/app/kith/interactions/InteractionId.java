package app.kith.interactions;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// Names one interaction.
@Embeddable
public record InteractionId(UUID value) implements Serializable {

    public static InteractionId next() {
        return new InteractionId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
