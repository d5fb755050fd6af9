package app.kith.accounts;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Which workspace this thread works in: the one a job was started for, else the signed-in user's.
/// Outside any, Hibernate gets the nil UUID, which no row carries: nothing is seen and a write is refused.
@Component
class CurrentWorkspace implements CurrentTenantIdentifierResolver<UUID> {
    static final ScopedValue<WorkspaceId> OF_JOB = ScopedValue.newInstance();
    private static final UUID NONE = new UUID(0, 0);

    Optional<WorkspaceId> id() {
        if (OF_JOB.isBound()) {
            return Optional.of(OF_JOB.get());
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn user
                ? Optional.of(user.workspace())
                : Optional.empty();
    }

    /// The signed-in user, unless a job runs for the workspace.
    Optional<UserId> user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return !OF_JOB.isBound() && authentication != null && authentication.getPrincipal() instanceof SignedIn user
                ? Optional.of(user.user())
                : Optional.empty();
    }

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return id().map(WorkspaceId::value).orElse(NONE);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
