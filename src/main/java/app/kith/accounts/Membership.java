package app.kith.accounts;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// A user's place in a workspace. Read before anybody is signed in, so it is not itself kept to a workspace.
@Entity
class Membership {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "workspace_id"))
    private WorkspaceId workspaceId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "user_id"))
    private UserId userId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {} // for JPA

    Membership(WorkspaceId workspace, UserId user, Role role) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.workspaceId = workspace;
        this.userId = user;
        this.role = role;
    }

    UUID id() {
        return id;
    }

    WorkspaceId workspace() {
        return workspaceId;
    }

    UserId user() {
        return userId;
    }

    Role role() {
        return role;
    }
}
