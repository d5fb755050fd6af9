package app.kith.people;

import app.kith.accounts.Users;
import app.kith.accounts.Workspaces;
import app.kith.people.search.PersonTexts;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Writes people with what belongs to them, many at a time: the one way in for forms and imports.
@Component
class ContactWriter {
    private final EntityManager entities;
    private final ContactRepository contacts;
    private final ContactKeys keys;
    private final Workspaces workspaces;
    private final PersonTexts texts;
    private final Users users;
    private final Clock clock;

    ContactWriter(
            EntityManager entities,
            ContactRepository contacts,
            ContactKeys keys,
            Workspaces workspaces,
            PersonTexts texts,
            Users users,
            Clock clock) {
        this.entities = entities;
        this.contacts = contacts;
        this.keys = keys;
        this.workspaces = workspaces;
        this.texts = texts;
        this.users = users;
        this.clock = clock;
    }

    List<ContactId> add(List<ContactDetails> people, boolean demo) {
        var now = Instant.now(clock);
        var region = workspaces.settings().region();
        var user = users.current().orElse(null);
        var tags =
                tags(people.stream().flatMap(person -> person.tags().stream()).toList());
        var order = SortKey.in(region);
        var ids = new ArrayList<ContactId>(people.size());
        var added = new LinkedHashMap<ContactId, ContactDetails>();
        for (var details : people) {
            var contact = new Contact(details, demo, now);
            contact.orderBy(order.of(details.name()));
            added.put(contact.id(), details);
            contact.editedBy(user);
            entities.persist(contact);
            attach(contact.id(), details, region, tags);
            ids.add(contact.id());
        }
        entities.flush();
        texts.added(added);
        keys.write(added);
        if (people.size() > 1) {
            entities.clear();
        }
        return ids;
    }

    void rewrite(Map<Contact, ContactDetails> edits) {
        var now = Instant.now(clock);
        var region = workspaces.settings().region();
        var user = users.current().orElse(null);
        var ids = edits.keySet().stream().map(contact -> contact.id().value()).toList();
        contacts.deleteHandles(ids);
        contacts.deleteDates(ids);
        contacts.deleteFacts(ids);
        contacts.deleteTags(ids);
        var tags = tags(edits.values().stream()
                .flatMap(details -> details.tags().stream())
                .toList());
        var order = SortKey.in(region);
        var rewritten = new LinkedHashMap<ContactId, ContactDetails>();
        edits.forEach((contact, details) -> {
            rewritten.put(contact.id(), details);
            contact.describe(details, now);
            contact.orderBy(order.of(details.name()));
            contact.editedBy(user);
            attach(contact.id(), details, region, tags);
        });
        entities.flush();
        texts.rewritten(rewritten);
        keys.rewrite(rewritten);
    }

    /// Writes only the tags of these people anew, and what a search finds them by.
    void retag(Map<Contact, ContactDetails> edits) {
        var now = Instant.now(clock);
        var written = new LinkedHashMap<ContactId, ContactDetails>();
        contacts.deleteTags(
                edits.keySet().stream().map(contact -> contact.id().value()).toList());
        var tags = tags(edits.values().stream()
                .flatMap(details -> details.tags().stream())
                .toList());
        edits.forEach((contact, details) -> {
            contact.describe(details, now);
            attachTags(contact.id(), details, tags);
            written.put(contact.id(), details);
        });
        entities.flush();
        texts.rewritten(written);
    }

    private void attach(ContactId contact, ContactDetails details, String region, Map<String, UUID> tags) {
        int place = 0;
        for (var handle : details.handles()) {
            entities.persist(new ContactHandle(contact, handle, region, place++));
        }
        place = 0;
        for (var date : details.dates()) {
            entities.persist(new ContactDate(contact, date, place++));
        }
        place = 0;
        for (var fact : details.facts()) {
            entities.persist(new ContactFact(contact, fact, place++));
        }
        attachTags(contact, details, tags);
    }

    private void attachTags(ContactId contact, ContactDetails details, Map<String, UUID> tags) {
        int place = 0;
        for (var key : details.tags().stream().map(Tag::key).distinct().toList()) {
            entities.persist(new ContactTag(contact, Objects.requireNonNull(tags.get(key)), place++));
        }
    }

    /// The tags of these names by their keys; those that are missing are made.
    private Map<String, UUID> tags(Collection<String> names) {
        var wanted = new LinkedHashMap<String, String>();
        names.forEach(name -> wanted.putIfAbsent(Tag.key(name), name));
        var found = new HashMap<String, UUID>();
        if (wanted.isEmpty()) {
            return found;
        }
        contacts.tagsWithKeys(wanted.keySet()).forEach(tag -> found.put(tag.key(), tag.id()));
        wanted.forEach((key, name) -> found.computeIfAbsent(key, missing -> {
            var tag = new Tag(name);
            entities.persist(tag);
            return tag.id();
        }));
        return found;
    }
}
