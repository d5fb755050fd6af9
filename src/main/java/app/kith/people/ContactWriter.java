package app.kith.people;

import app.kith.accounts.Users;
import app.kith.accounts.Workspaces;
import app.kith.people.ContactRows.Parts;
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
    private final ContactRows rows;
    private final ContactKeys keys;
    private final Workspaces workspaces;
    private final PersonTexts texts;
    private final Users users;
    private final Clock clock;

    ContactWriter(
            EntityManager entities,
            ContactRepository contacts,
            ContactRows rows,
            ContactKeys keys,
            Workspaces workspaces,
            PersonTexts texts,
            Users users,
            Clock clock) {
        this.entities = entities;
        this.contacts = contacts;
        this.rows = rows;
        this.keys = keys;
        this.workspaces = workspaces;
        this.texts = texts;
        this.users = users;
        this.clock = clock;
    }

    /// @param withKeys whether the keys of duplicates are written too, rather than later
    List<ContactId> add(List<ContactDetails> people, boolean demo, boolean withKeys) {
        var now = Instant.now(clock);
        var region = workspaces.settings().region();
        var user = users.current().orElse(null);
        var tags =
                tags(people.stream().flatMap(person -> person.tags().stream()).toList());
        var order = SortKey.in(region);
        var ids = new ArrayList<ContactId>(people.size());
        var written = new ArrayList<Contact>(people.size());
        var parts = new Parts();
        var added = new LinkedHashMap<ContactId, ContactDetails>();
        for (var details : people) {
            var contact = new Contact(details, demo, now);
            contact.orderBy(order.of(details.name()));
            added.put(contact.id(), details);
            contact.editedBy(user);
            written.add(contact);
            attach(contact.id(), details, region, tags, parts);
            ids.add(contact.id());
        }
        rows.insert(written);
        rows.insert(parts);
        texts.added(added);
        if (withKeys) {
            keys.write(added);
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
        var parts = new Parts();
        var rewritten = new LinkedHashMap<ContactId, ContactDetails>();
        edits.forEach((contact, details) -> {
            rewritten.put(contact.id(), details);
            contact.describe(details, now);
            contact.orderBy(order.of(details.name()));
            contact.editedBy(user);
            attach(contact.id(), details, region, tags, parts);
        });
        entities.flush();
        rows.insert(parts);
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
        var parts = new Parts();
        edits.forEach((contact, details) -> {
            contact.describe(details, now);
            attachTags(contact.id(), details, tags, parts);
            written.put(contact.id(), details);
        });
        entities.flush();
        rows.insert(parts);
        texts.rewritten(written);
    }

    private static void attach(
            ContactId contact, ContactDetails details, String region, Map<String, UUID> tags, Parts parts) {
        int place = 0;
        for (var handle : details.handles()) {
            parts.handles().add(new ContactHandle(contact, handle, region, place++));
        }
        place = 0;
        for (var date : details.dates()) {
            parts.dates().add(new ContactDate(contact, date, place++));
        }
        place = 0;
        for (var fact : details.facts()) {
            parts.facts().add(new ContactFact(contact, fact, place++));
        }
        attachTags(contact, details, tags, parts);
    }

    private static void attachTags(ContactId contact, ContactDetails details, Map<String, UUID> tags, Parts parts) {
        int place = 0;
        for (var key : details.tags().stream().map(Tag::key).distinct().toList()) {
            parts.tags().add(new ContactTag(contact, Objects.requireNonNull(tags.get(key)), place++));
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
