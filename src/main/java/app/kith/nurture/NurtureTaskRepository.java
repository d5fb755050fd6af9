package app.kith.nurture;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The rows of tasks and of whom they are for.
interface NurtureTaskRepository extends Repository<NurtureTask, TaskId> {

    /// The ids of all of them, done or not, in their order.
    @Query("select t.id.value from NurtureTask t where t.id.value > :after order by t.id.value")
    List<UUID> idsAfter(UUID after, Limit limit);

    /// Whoever lies in the bin takes the tasks that are for nobody else along. Each step goes by a key,
    /// whatever else there is: a join here would let a database begin with everybody.
    String PRESENT = """

             and (not exists (
                     select 1
                       from NurtureTaskContact tc
                      where tc.task = t.id.value
                        and exists (select 1 from Contact c where c.id.value = tc.contact and c.binnedAt is not null))
                  or exists (
                     select 1
                       from NurtureTaskContact tc
                      where tc.task = t.id.value
                        and exists (select 1 from Contact c where c.id.value = tc.contact and c.binnedAt is null)))
            """;

    Optional<NurtureTask> findById(TaskId id);

    /// Waits for whoever is about to do the same task, so that only one of them makes the next occurrence.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from NurtureTask t where t.id.value in :ids order by t.id.value")
    List<NurtureTask> locked(Collection<UUID> ids);

    @Query("select t from NurtureTask t where t.follows in :ids")
    List<NurtureTask> following(Collection<UUID> ids);

    @Query("select t from NurtureTask t where t.id.value in :ids")
    List<NurtureTask> all(Collection<UUID> ids);

    @Query("select t from NurtureTask t where t.doneAt is null and t.dueOn between :from and :to" + PRESENT
            + "order by t.dueOn, t.id.value")
    List<NurtureTask> openBetween(LocalDate from, LocalDate to, Limit limit);

    @Query("select t from NurtureTask t where t.doneAt >= :since" + PRESENT + "order by t.doneAt desc, t.id.value desc")
    List<NurtureTask> doneSince(Instant since, Limit limit);

    @Query("""
            select distinct tc.contact
              from NurtureTask t join NurtureTaskContact tc on tc.task = t.id.value
             where t.doneAt >= :since
               and t.dueOn <= :due
            """)
    List<UUID> peopleOfDone(Instant since, LocalDate due);

    @Query("""
            select t
              from NurtureTaskContact tc join NurtureTask t on t.id.value = tc.task
             where tc.contact = :contact
             order by t.doneAt desc nulls first, t.dueOn nulls last, t.dueAt nulls last, t.id.value
            """)
    List<NurtureTask> of(UUID contact, Limit limit);

    @Query("select tc.task, tc.contact from NurtureTaskContact tc where tc.task in :tasks order by tc.id")
    List<Object[]> peopleOf(Collection<UUID> tasks);

    @Query("""
            select count(t) > 0
              from NurtureTask t
             where t.createdAt >= :moment
               and exists (
                   select 1
                     from NurtureTaskContact tc
                    where tc.task = t.id.value
                      and tc.contact in :contacts)
               and not exists (
                   select 1
                     from NurtureTaskContact tc
                    where tc.task = t.id.value
                      and tc.contact not in :contacts)
            """)
    boolean isAnyAddedSince(Instant moment, Collection<UUID> contacts);

    @Query("select distinct tc.task from NurtureTaskContact tc where tc.contact in :contacts")
    List<UUID> tasksOf(Collection<UUID> contacts);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update NurtureTaskContact tc set tc.contact = :to where tc.contact = :from and tc.task in :tasks")
    void givePeople(Collection<UUID> tasks, UUID from, UUID to);

    @Modifying(flushAutomatically = true)
    @Query("delete from NurtureTaskContact tc where tc.task = :task")
    void deletePeople(UUID task);

    @Modifying(flushAutomatically = true)
    @Query("delete from NurtureTaskContact tc where tc.task in :tasks")
    void deletePeopleOf(Collection<UUID> tasks);

    @Modifying(flushAutomatically = true)
    @Query("delete from NurtureTaskContact tc where tc.contact in :contacts")
    void deletePeople(Collection<UUID> contacts);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            delete from NurtureTask t
             where t.id.value in :tasks
               and not exists (select 1 from NurtureTaskContact tc where tc.task = t.id.value)
            """)
    void deleteWithoutPeople(Collection<UUID> tasks);
}
