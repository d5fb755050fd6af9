package app.kith.people.bulk;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// Names one thing done to many people.
public record BulkId(UUID value) {

    static BulkId next() {
        return new BulkId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
