package app.kith.people;

import app.kith.people.Lookups.TagOf;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts together what is known of people, as their pages show them.
@Component
class Profiles {
    /// So many ids are listed in one statement: PostgreSQL takes no more than 65,535, and H2 compares each row it finds
    /// with one after the other.
    private static final int PORTION = 500;

    private final ContactRepository contacts;
    private final Lookups lookups;

    Profiles(ContactRepository contacts, Lookups lookups) {
        this.contacts = contacts;
        this.lookups = lookups;
    }

    /// In a handful of statements for each five hundred; those who are no longer there are left out.
    Map<ContactId, ContactProfile> of(Collection<ContactId> ids) {
        var all = ids.stream().map(ContactId::value).distinct().toList();
        var profiles = new HashMap<ContactId, ContactProfile>();
        for (int from = 0; from < all.size(); from += PORTION) {
            read(all.subList(from, Math.min(from + PORTION, all.size())), profiles);
        }
        return profiles;
    }

    private void read(List<UUID> ids, Map<ContactId, ContactProfile> into) {
        var found = contacts.withIds(ids);
        if (found.isEmpty()) {
            return;
        }
        var values = found.stream().map(contact -> contact.id().value()).toList();
        var handles = grouped(contacts.handlesOf(values), ContactHandle::contact, ContactHandle::handle);
        var dates = grouped(contacts.datesOf(values), ContactDate::contact, ContactDate::date);
        var facts = grouped(contacts.factsOf(values), ContactFact::contact, ContactFact::fact);
        var tags = grouped(lookups.tagsOf(values), TagOf::contact, TagOf::tag);
        found.forEach(contact -> into.put(
                contact.id(),
                contact.profile(
                        handles.getOrDefault(contact.id(), List.of()),
                        dates.getOrDefault(contact.id(), List.of()),
                        facts.getOrDefault(contact.id(), List.of()),
                        tags.getOrDefault(contact.id(), List.of()))));
    }

    /// What belongs to each of some people, in the order in which it was read.
    static <R, V> Map<ContactId, List<V>> grouped(List<R> rows, Function<R, ContactId> whose, Function<R, V> value) {
        return rows.stream().collect(Collectors.groupingBy(whose, Collectors.mapping(value, Collectors.toList())));
    }
}
