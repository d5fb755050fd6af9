package app.kith.nurture;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The rows of paces.
interface CadenceRepository extends Repository<Cadence, UUID> {
    @Query("select c from Cadence c where c.contact in :contacts")
    List<Cadence> of(Collection<UUID> contacts);

    /// Nobody who is in the bin or let go. Ordered by the whole index, so that no more are looked at than are
    /// asked for.
    @Query("""
            select c
              from Cadence c
             where c.dueOn <= :day
               and not exists (
                   select 1
                     from Contact p
                    where p.id.value = c.contact
                      and (p.binnedAt is not null or p.letGoOn is not null))
             order by c.workspace, c.dueOn, c.contact
            """)
    List<Cadence> dueBy(LocalDate day, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete from Cadence c where c.contact in :contacts")
    int delete(Collection<UUID> contacts);
}
