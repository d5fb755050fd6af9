package app.kith.nurture;

import app.kith.people.ContactId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/// That a task is for one person.
@Entity
class NurtureTaskContact {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "workspace_id")
    private @Nullable UUID workspace;

    @Column(name = "task_id")
    private UUID task;

    @Column(name = "contact_id")
    private UUID contact;

    @SuppressWarnings("NullAway.Init")
    protected NurtureTaskContact() {} // for JPA

    NurtureTaskContact(TaskId task, ContactId contact) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.task = task.value();
        this.contact = contact.value();
    }
}
