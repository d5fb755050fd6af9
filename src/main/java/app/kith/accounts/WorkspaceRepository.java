package app.kith.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkspaceRepository extends Repository<Workspace, WorkspaceId> {
    Workspace save(Workspace workspace);

    Optional<Workspace> findById(WorkspaceId id);

    @Query("select w.id.value from Workspace w order by w.createdAt")
    List<UUID> ids();
}
