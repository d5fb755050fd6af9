package app.kith.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The rows of people and of what belongs to them. Lists are assembled by [PeopleSearch].
interface ContactRepository extends Repository<Contact, ContactId> {
    Optional<Contact> findById(ContactId id);

    @Query("select c from Contact c where c.id.value in :ids")
    List<Contact> withIds(Collection<UUID> ids);

    @Query("select h from ContactHandle h where h.contact in :contacts order by h.placeInList")
    List<ContactHandle> handlesOf(Collection<UUID> contacts);

    @Query("select d from ContactDate d where d.contact in :contacts order by d.placeInList")
    List<ContactDate> datesOf(Collection<UUID> contacts);

    @Query("select f from ContactFact f where f.contact in :contacts order by f.placeInList")
    List<ContactFact> factsOf(Collection<UUID> contacts);

    @Query("select distinct h.contact, h.channel from ContactHandle h where h.contact in :contacts")
    List<Object[]> channelsOf(Collection<UUID> contacts);

    @Query("select t from Tag t where t.nameKey in :keys")
    List<Tag> tagsWithKeys(Collection<String> keys);

    /// Those of somebody who was joined into another person do not count.
    @Query("""
            select t.name
              from Tag t
             where exists (select 1 from ContactTag ct join Contact c on c.id.value = ct.contact where ct.tag = t.id)
             order by t.nameKey
            """)
    List<String> tagNames();

    @Query("select c.id.value from Contact c where c.id.value in :ids and c.binnedAt is not null")
    List<UUID> binnedOf(Collection<UUID> ids);

    @Query("select c.id.value from Contact c where c.demo = true")
    List<UUID> demoPeople(Limit limit);

    @Query("select min(c.createdAt) from Contact c where c.demo = true")
    @Nullable
    Instant demoSince();

    @Modifying(flushAutomatically = true)
    @Query("delete from ContactHandle h where h.contact in :contacts")
    void deleteHandles(Collection<UUID> contacts);

    @Modifying(flushAutomatically = true)
    @Query("delete from ContactDate d where d.contact in :contacts")
    void deleteDates(Collection<UUID> contacts);

    @Modifying(flushAutomatically = true)
    @Query("delete from ContactFact f where f.contact in :contacts")
    void deleteFacts(Collection<UUID> contacts);

    @Modifying(flushAutomatically = true)
    @Query("delete from ContactTag ct where ct.contact in :contacts")
    void deleteTags(Collection<UUID> contacts);

    /// How those were met whom these people introduced is no longer known, where nothing else says it.
    @Modifying(flushAutomatically = true)
    @Query("""
            update Contact c
               set c.knownThings = cast(c.knownThings - 1 as short)
             where c.introducedBy in :contacts
               and c.howMet is null
               and c.metOn is null
            """)
    void forgetIntroductions(Collection<UUID> contacts);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from Contact c where c.id.value in :contacts")
    void delete(Collection<UUID> contacts);

    @Modifying(flushAutomatically = true)
    @Query("delete from Tag t where not exists (select 1 from ContactTag ct where ct.tag = t.id)")
    void deleteUnusedTags();

    @Query("select distinct f.label from ContactFact f order by f.label")
    List<String> factLabels(Limit limit);
}
