package app.kith.people;

import app.kith.people.search.PersonTexts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Erases people for good: whom one wants forgotten, whoever lay in the bin for too long, and the made-up ones.
@Service
@Transactional
public class Forgetting {
    private static final int CHUNK = 500;

    private final ContactRepository contacts;
    private final PeopleQueries queries;
    private final Lookups lookups;
    private final PersonTexts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Forgetting(
            ContactRepository contacts,
            PeopleQueries queries,
            Lookups lookups,
            PersonTexts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contacts = contacts;
        this.queries = queries;
        this.lookups = lookups;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /// Erases people and all that belongs to them, everywhere. There is no way back.
    public void forget(Collection<ContactId> ids) {
        var all = withParts(ids);
        for (int from = 0; from < all.size(); from += CHUNK) {
            var some = all.subList(from, Math.min(from + CHUNK, all.size()));
            events.publishEvent(new ContactsForgotten(Set.copyOf(some)));
            var values = values(some);
            contacts.deleteHandles(values);
            contacts.deleteDates(values);
            contacts.deleteFacts(values);
            contacts.deleteTags(values);
            contacts.forgetIntroductions(values);
            contacts.delete(values);
            texts.changed(some);
        }
        contacts.deleteUnusedTags();
    }

    /// Forgets some of those who lay in the bin for more than [AddressBook#DAYS_IN_BIN] days, in a transaction of its
    /// own. Whoever is being forgotten or brought back elsewhere at the same time is passed over.
    ///
    /// @return how many; none once nobody is left
    public int emptyOldBin() {
        var before = Instant.now(clock).minus(Duration.ofDays(AddressBook.DAYS_IN_BIN));
        var old = queries.lockedInBin(before, CHUNK);
        forget(old.stream().map(ContactId::new).toList());
        return old.size();
    }

    /// These people and whoever was joined into them.
    private List<ContactId> withParts(Collection<ContactId> ids) {
        var all = new LinkedHashSet<>(ids);
        all.addAll(lookups.joinedInto(values(all)));
        return List.copyOf(all);
    }

    private static List<UUID> values(Collection<ContactId> ids) {
        return ids.stream().map(ContactId::value).toList();
    }
}
