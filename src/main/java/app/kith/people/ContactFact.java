package app.kith.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/// One fact about one person.
@Entity
class ContactFact {
    static final List<String> COLUMNS =
            List.of("id", "workspace_id", "contact_id", "label", "content", "since", "until", "place_in_list");

    @Id
    private UUID id;

    @TenantId
    @Column(name = "workspace_id")
    private @Nullable UUID workspace;

    @Column(name = "contact_id")
    private UUID contact;

    private String label;
    private String content;
    private @Nullable String since;
    private @Nullable String until;
    private int placeInList;

    @SuppressWarnings("NullAway.Init")
    protected ContactFact() {} // for JPA

    ContactFact(ContactId contact, Fact fact, int placeInList) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.contact = contact.value();
        this.label = fact.label();
        this.content = fact.content();
        var period = fact.period();
        this.since =
                period == null || period.since() == null ? null : period.since().written();
        this.until =
                period == null || period.until() == null ? null : period.until().written();
        this.placeInList = placeInList;
    }

    /// As a new row, in the order of [#COLUMNS].
    @Nullable
    Object[] cells(UUID workspaceId) {
        return new @Nullable Object[] {id, workspaceId, contact, label, content, since, until, placeInList};
    }

    ContactId contact() {
        return new ContactId(contact);
    }

    Fact fact() {
        return new Fact(label, content, Period.written(since, until));
    }
}
