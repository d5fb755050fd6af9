package app.kith.accounts;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The room in which one person or team keeps their people; nothing of it is seen from another.
@Entity
class Workspace {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WorkspaceId id;

    private String name;
    private String timeZone;
    private int paceDays;
    private String region;
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Workspace() {} // for JPA

    Workspace(WorkspaceSettings settings, Instant createdAt) {
        this.id = WorkspaceId.next();
        this.name = settings.name();
        this.timeZone = settings.zone().getId();
        this.paceDays = settings.paceDays();
        this.region = settings.region();
        this.createdAt = createdAt;
    }

    void change(WorkspaceSettings settings) {
        this.name = settings.name();
        this.timeZone = settings.zone().getId();
        this.paceDays = settings.paceDays();
        this.region = settings.region();
    }

    WorkspaceId id() {
        return id;
    }

    WorkspaceSettings settings() {
        return new WorkspaceSettings(name, ZoneId.of(timeZone), paceDays, region);
    }
}
