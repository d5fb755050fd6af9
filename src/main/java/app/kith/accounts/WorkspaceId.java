package app.kith.accounts;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// Names one workspace: the people, interactions and tasks that one person or team keeps together.
@Embeddable
public record WorkspaceId(UUID value) implements Serializable {

    static WorkspaceId next() {
        return new WorkspaceId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
