package app.kith.nurture;

import app.kith.interactions.InteractionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// Something one said one would do for people.
@Entity
class NurtureTask {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TaskId id;

    @TenantId
    @Column(name = "workspace_id")
    private @Nullable UUID workspace;

    @Version
    private @Nullable Integer version;

    private String title;
    private @Nullable String note;
    private @Nullable LocalDate dueOn;
    private @Nullable Integer minutes;
    private Instant createdAt;
    private @Nullable Instant doneAt;

    @Column(name = "interaction_id")
    private @Nullable UUID interaction;

    @SuppressWarnings("NullAway.Init")
    protected NurtureTask() {} // for JPA

    @SuppressWarnings("NullAway.Init") // tell() sets the rest
    NurtureTask(TaskId id, NewTask task, Instant now) {
        this.id = id;
        this.createdAt = now;
        tell(task);
    }

    void tell(NewTask task) {
        title = task.title();
        note = task.note();
        dueOn = task.dueOn();
        minutes = task.minutes();
    }

    /// Once done, it stays done when it was.
    void done(Instant now) {
        if (doneAt == null) doneAt = now;
    }

    void done(Instant now, InteractionId logged) {
        done(now);
        interaction = logged.value();
    }

    void undone() {
        doneAt = null;
        interaction = null;
    }

    void putOff(@Nullable LocalDate until) {
        dueOn = until;
    }

    TaskId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    String title() {
        return title;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    Integer minutes() {
        return minutes;
    }

    @Nullable
    Instant doneAt() {
        return doneAt;
    }

    /// What was logged when it was done.
    @Nullable
    InteractionId interaction() {
        return interaction == null ? null : new InteractionId(interaction);
    }
}
