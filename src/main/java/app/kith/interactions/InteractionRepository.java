package app.kith.interactions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The rows of interactions and of who took part.
interface InteractionRepository extends Repository<Interaction, InteractionId> {
    Optional<Interaction> findById(InteractionId id);

    /// Newest first, strictly before (`before`, `id`): a page costs the same however deep it lies.
    @Query("""
            select i
              from InteractionParticipant p join Interaction i on i.id.value = p.interaction
             where p.contact = :contact
               and (p.occurredAt < :before or (p.occurredAt = :before and p.interaction < :id))
             order by p.occurredAt desc, p.interaction desc
            """)
    List<Interaction> timelineBefore(UUID contact, Instant before, UUID id, Limit limit);

    /// All of them by their ids, which is about the order in which they were told.
    @Query("""
            select i
              from Interaction i
             where i.id.value > :after
             order by i.id.value
            """)
    List<Interaction> after(UUID after, Limit limit);

    @Query("select i from Interaction i where i.id.value in :ids")
    List<Interaction> withIds(Collection<UUID> ids);

    @Query("""
            select p.interaction, p.contact
              from InteractionParticipant p
             where p.interaction in :interactions
             order by p.id
            """)
    List<Object[]> participantsOf(Collection<UUID> interactions);

    @Query("select p.contact from InteractionParticipant p where p.interaction = :interaction order by p.id")
    List<UUID> participantsOf(UUID interaction);

    /// What was noted of what happened with these people, the newest first.
    @Query("""
            select new app.kith.interactions.NoteRow(p.contact, i.kind, i.onDay, i.note)
              from InteractionParticipant p join Interaction i on i.id.value = p.interaction
             where p.contact in :contacts
               and i.note is not null
             order by p.occurredAt desc, p.interaction desc
            """)
    List<NoteRow> notesOf(Collection<UUID> contacts, Limit limit);

    /// What counts for the score, oldest first for each person.
    @Query("""
            select new app.kith.interactions.Occurrence(
                   p.contact, p.interaction, p.onDay, p.occurredAt, p.direction, p.weight, p.personal)
              from InteractionParticipant p
             where p.contact in :contacts
               and p.weight > 0
             order by p.contact, p.occurredAt, p.interaction
            """)
    List<Occurrence> historyOf(Collection<UUID> contacts);

    /// What counted on one day, in order.
    @Query("""
            select new app.kith.interactions.Occurrence(
                   p.contact, p.interaction, p.onDay, p.occurredAt, p.direction, p.weight, p.personal)
              from InteractionParticipant p
             where p.onDay between :from and :to
               and p.weight > 0
             order by p.onDay, p.occurredAt, p.interaction
            """)
    List<Occurrence> between(LocalDate from, LocalDate to);

    /// The last personal words that came from the other side, the days in order. Ordered by the whole index,
    /// so that no more are looked at than are asked for.
    @Query("""
            select new app.kith.interactions.Unanswered(p.contact, p.interaction, p.onDay)
              from InteractionParticipant p join Contact c on c.id.value = p.contact
             where p.onDay between :from and :to
               and p.personal
               and p.direction = app.kith.interactions.Direction.IN
               and c.binnedAt is null
               and c.letGoOn is null
               and not exists (
                   select 1
                     from InteractionParticipant q
                    where q.contact = p.contact
                      and q.personal
                      and q.onDay <= :today
                      and (q.occurredAt > p.occurredAt
                           or (q.occurredAt = p.occurredAt and q.interaction > p.interaction)))
             order by p.workspace, p.onDay
            """)
    List<Unanswered> unanswered(LocalDate from, LocalDate to, LocalDate today, Limit limit);

    @Query("""
            select count(p) > 0
              from InteractionParticipant p join Interaction i on i.id.value = p.interaction
             where p.contact in :contacts
               and i.loggedAt >= :moment
            """)
    boolean isAnyLoggedSince(Instant moment, Collection<UUID> contacts);

    @Query("""
            select p.contact, p.onDay, max(p.weight), sum(coalesce(p.minutes, 0))
              from InteractionParticipant p
             where p.contact in :contacts
               and p.onDay between :from and :to
               and p.weight > 0
             group by p.contact, p.onDay
            """)
    List<Object[]> daysOf(Collection<UUID> contacts, LocalDate from, LocalDate to);

    @Query("""
            select p.onDay, count(distinct p.contact)
              from InteractionParticipant p join Contact c on c.id.value = p.contact
             where p.onDay between :from and :to
               and p.personal
               and c.binnedAt is null
             group by p.onDay
            """)
    List<Object[]> peopleByDay(LocalDate from, LocalDate to);

    @Query("""
            select distinct p.contact
              from InteractionParticipant p
             where p.onDay = :day
               and p.personal
               and p.weight > 0
            """)
    List<UUID> peopleOn(LocalDate day);

    @Query("""
            select count(distinct p.contact)
              from InteractionParticipant p join Contact c on c.id.value = p.contact
             where p.onDay between :from and :to
               and p.personal
               and c.binnedAt is null
            """)
    long peopleBetween(LocalDate from, LocalDate to);

    @Query("""
            select coalesce(sum(i.minutes), 0)
              from Interaction i
             where i.onDay between :from and :to
            """)
    long minutesBetween(LocalDate from, LocalDate to);

    @Modifying(flushAutomatically = true)
    @Query("delete from InteractionParticipant p where p.interaction in :interactions")
    void deleteParticipants(Collection<UUID> interactions);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update InteractionParticipant p set p.contact = :to where p.contact = :from and p.interaction in :interactions")
    void giveParticipation(Collection<UUID> interactions, UUID from, UUID to);

    @Query("select distinct p.interaction from InteractionParticipant p where p.contact in :contacts")
    List<UUID> interactionsOf(Collection<UUID> contacts);

    @Query("select p.contact, p.interaction from InteractionParticipant p where p.contact in :contacts")
    List<Object[]> idsOf(Collection<UUID> contacts);

    @Modifying(flushAutomatically = true)
    @Query("delete from InteractionParticipant p where p.contact in :contacts")
    void deleteParticipation(Collection<UUID> contacts);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            delete from Interaction i
             where i.id.value in :interactions
               and not exists (select 1 from InteractionParticipant p where p.interaction = i.id.value)
            """)
    void deleteWithoutPeople(Collection<UUID> interactions);
}
