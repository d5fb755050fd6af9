package app.kith.people.twins;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// Names one merge of two people; later ones are greater.
public record MergeId(UUID value) {

    static MergeId next() {
        return new MergeId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
