package app.kith.exchange;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// Names one import: a file and all that came of it.
public record ImportId(UUID value) {

    static ImportId next() {
        return new ImportId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    /// The id written in an address bar, if it is one.
    public static Optional<ImportId> parse(String text) {
        try {
            return Optional.of(new ImportId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
