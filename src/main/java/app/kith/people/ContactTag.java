package app.kith.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/// That one person carries one tag.
@Entity
class ContactTag {
    static final List<String> COLUMNS = List.of("id", "workspace_id", "contact_id", "tag_id", "place_in_list");

    @Id
    private UUID id;

    @TenantId
    @Column(name = "workspace_id")
    private @Nullable UUID workspace;

    @Column(name = "contact_id")
    private UUID contact;

    @Column(name = "tag_id")
    private UUID tag;

    private int placeInList;

    @SuppressWarnings("NullAway.Init")
    protected ContactTag() {} // for JPA

    ContactTag(ContactId contact, UUID tag, int placeInList) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.contact = contact.value();
        this.tag = tag;
        this.placeInList = placeInList;
    }

    /// As a new row, in the order of [#COLUMNS].
    @Nullable
    Object[] cells(UUID workspaceId) {
        return new @Nullable Object[] {id, workspaceId, contact, tag, placeInList};
    }

    UUID tag() {
        return tag;
    }
}
