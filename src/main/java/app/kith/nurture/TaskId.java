package app.kith.nurture;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// Names one nurture task.
@Embeddable
public record TaskId(UUID value) implements Serializable {

    public static TaskId next() {
        return new TaskId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
