package app.kith.nurture;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The rows of who is left out of Today.
interface PutOffRepository extends Repository<PutOff, UUID> {
    @Query("select p from PutOff p where p.untilDay > :day")
    List<PutOff> leftOutOn(LocalDate day);

    @Query("select p from PutOff p where p.contact in :contacts")
    List<PutOff> of(Collection<UUID> contacts);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from PutOff p where p.contact in :contacts")
    void delete(Collection<UUID> contacts);
}
