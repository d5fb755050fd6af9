package app.kith.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/// A word under which a workspace gathers people. Two spellings that differ in case or accents are one tag.
@Entity
class Tag {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "workspace_id")
    private @Nullable UUID workspace;

    private String name;
    private String nameKey;

    @SuppressWarnings("NullAway.Init")
    protected Tag() {} // for JPA

    Tag(String name) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.name = name;
        this.nameKey = key(name);
    }

    static String key(String name) {
        return TagKey.of(name);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String key() {
        return nameKey;
    }
}
