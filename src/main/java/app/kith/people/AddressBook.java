package app.kith.people;

import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import app.kith.people.Lookups.TagOf;
import app.kith.people.search.PersonTexts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people of the workspace: find, add, edit, put in the bin, bring back.
@Service
@Transactional
public class AddressBook {
    /// How long somebody in the bin can be brought back.
    public static final int DAYS_IN_BIN = 30;

    private static final int MOST_LABELS = 200;

    private final ContactRepository contacts;
    private final ContactWriter writer;
    private final PeopleSearch search;
    private final PeopleNames names;
    private final Profiles profiles;
    private final Lookups lookups;
    private final PersonTexts texts;
    private final Owners owners;
    private final Workspaces workspaces;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddressBook(
            ContactRepository contacts,
            ContactWriter writer,
            PeopleSearch search,
            PeopleNames names,
            Profiles profiles,
            Lookups lookups,
            PersonTexts texts,
            Owners owners,
            Workspaces workspaces,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contacts = contacts;
        this.writer = writer;
        this.search = search;
        this.names = names;
        this.profiles = profiles;
        this.lookups = lookups;
        this.texts = texts;
        this.owners = owners;
        this.workspaces = workspaces;
        this.events = events;
        this.clock = clock;
    }

    /// Adds a person; in a team, whoever is signed in looks after them.
    public ContactId add(ContactDetails details) {
        var id = writer.add(List.of(details), false, true).getFirst();
        owners.adopt(id);
        tagged(List.of(id));
        return id;
    }

    /// Adds many people at once, in a handful of statements.
    ///
    /// @param demo whether they are made up, to be removed in one step
    /// @return their ids, in the same order
    public List<ContactId> addAll(List<ContactDetails> people, boolean demo) {
        var ids = writer.add(people, demo, true);
        tagged(ids);
        return ids;
    }

    /// Adds many people at once without the keys by which duplicates are found, which whoever brings in very many
    /// writes when all are in.
    ///
    /// @return their ids, in the same order
    public List<ContactId> addAllWithoutKeys(List<ContactDetails> people) {
        var ids = writer.add(people, false, false);
        tagged(ids);
        return ids;
    }

    /// Replaces what is written down about a person.
    ///
    /// @param version the version the edit began from, see [ContactProfile#version()]
    /// @throws ChangedMeanwhile when somebody else edited or removed them since
    public void edit(ContactId id, int version, ContactDetails details) {
        var contact = found(id);
        if (contact.version() != version) {
            throw new ChangedMeanwhile(
                    details.name() + " was changed by somebody else meanwhile. Open the page again to see how.");
        }
        writer.rewrite(Map.of(contact, details));
        tagged(List.of(id));
    }

    /// Replaces what is written down about a person, whatever was written since.
    public void edit(ContactId id, ContactDetails details) {
        writer.rewrite(Map.of(found(id), details));
        tagged(List.of(id));
    }

    /// Replaces what is written down about many people at once; those who are no longer there are passed over.
    public void editAll(Map<ContactId, ContactDetails> edits) {
        var found = new LinkedHashMap<Contact, ContactDetails>();
        contacts.withIds(values(edits.keySet()))
                .forEach(contact -> found.put(contact, Objects.requireNonNull(edits.get(contact.id()))));
        if (!found.isEmpty()) {
            writer.rewrite(found);
            tagged(edits.keySet());
        }
    }

    /// @return those who were not there before
    public List<ContactId> putInBin(Collection<ContactId> ids) {
        var now = Instant.now(clock);
        var binned = contacts.withIds(values(ids)).stream()
                .filter(contact -> contact.putInBin(now))
                .map(Contact::id)
                .toList();
        texts.changed(binned);
        events.publishEvent(new PeopleChanged());
        events.publishEvent(new BinChanged(binned));
        return binned;
    }

    /// @return those who were in the bin
    public List<ContactId> restore(Collection<ContactId> ids) {
        var restored = contacts.withIds(values(ids)).stream()
                .filter(Contact::restore)
                .map(Contact::id)
                .toList();
        texts.changed(restored);
        events.publishEvent(new PeopleChanged());
        events.publishEvent(new BinChanged(restored));
        return restored;
    }

    /// Those of these people who are in the bin.
    @Transactional(readOnly = true)
    public List<ContactId> inBin(Collection<ContactId> ids) {
        return contacts.binnedOf(values(ids)).stream().map(ContactId::new).toList();
    }

    /// Replaces the tags of many people at once, and nothing else; those who are no longer there are passed
    /// over.
    void retagAll(Map<ContactId, ContactDetails> edits) {
        var found = new LinkedHashMap<Contact, ContactDetails>();
        contacts.withIds(values(edits.keySet()))
                .forEach(contact -> found.put(contact, Objects.requireNonNull(edits.get(contact.id()))));
        if (!found.isEmpty()) {
            writer.retag(found);
            tagged(edits.keySet());
        }
    }

    private void tagged(Collection<ContactId> ids) {
        events.publishEvent(new ContactsTagged(Set.copyOf(ids)));
    }

    /// The day on which the bin forgets for good whoever was put into it then.
    public LocalDate forgottenOn(Instant binnedAt) {
        return LocalDate.ofInstant(binnedAt.plus(Duration.ofDays(DAYS_IN_BIN)), workspaces.zone());
    }

    /// A person as their page shows them, in the bin or not.
    @Transactional(readOnly = true)
    public Optional<ContactProfile> profile(ContactId id) {
        return Optional.ofNullable(profiles(List.of(id)).get(id));
    }

    /// When they were written down last, and by whom.
    @Transactional(readOnly = true)
    public Optional<LastEdit> lastEdit(ContactId id) {
        return contacts.findById(id).map(Contact::lastEdit);
    }

    /// Many people as their pages show them, in a handful of statements.
    @Transactional(readOnly = true)
    public Map<ContactId, ContactProfile> profiles(Collection<ContactId> ids) {
        return profiles.of(ids);
    }

    /// A page of the people list; its cost does not depend on how many people there are beside them.
    @Transactional(readOnly = true)
    public List<PersonRow> search(PeopleFilter filter, PeopleOrder order, int offset, int limit) {
        return rows(search.lines(filter, order, offset, limit));
    }

    /// The best people for these words: who is called so, then those whose name begins so, then those in whom
    /// the words occur, then those whose name is nearly so; each by the last interaction. Without words, the
    /// people one was in touch with last.
    @Transactional(readOnly = true)
    public List<PersonRow> find(String words, int limit) {
        return rows(
                SearchText.fold(words).isEmpty()
                        ? search.lines(
                                PeopleFilter.EVERYONE, new PeopleOrder(PeopleOrder.By.LAST_INTERACTION, true), 0, limit)
                        : search.found(words, limit));
    }

    private List<PersonRow> rows(List<PersonLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var ids = lines.stream().map(line -> line.id().value()).toList();
        var channels = Profiles.grouped(
                contacts.channelsOf(ids), row -> new ContactId((UUID) row[0]), row -> (ChannelKind) row[1]);
        var tags = Profiles.grouped(lookups.tagsOf(ids), TagOf::contact, TagOf::tag);
        return lines.stream()
                .map(line -> new PersonRow(
                        line.ref(),
                        line.belowTheName(),
                        channels.getOrDefault(line.id(), List.of()).stream()
                                .sorted()
                                .toList(),
                        tags.getOrDefault(line.id(), List.of()),
                        line.binnedAt() == null ? null : forgottenOn(line.binnedAt())))
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(PeopleFilter filter) {
        return Math.toIntExact(search.count(filter));
    }

    /// How many people each of these filters shows, in their order.
    @Transactional(readOnly = true)
    public List<Integer> counts(List<PeopleFilter> filters) {
        return search.counts(filters).stream().map(Math::toIntExact).toList();
    }

    /// How many people there are, those in the bin aside.
    @Transactional(readOnly = true)
    public int count() {
        return count(PeopleFilter.EVERYONE);
    }

    /// Whether there is nobody, those in the bin apart.
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return search.ids(PeopleFilter.EVERYONE, 1).isEmpty();
    }

    @Transactional(readOnly = true)
    public int countInBin() {
        return count(PeopleFilter.BIN);
    }

    /// The ids of everybody a filter shows, at most `limit`.
    @Transactional(readOnly = true)
    public List<ContactId> ids(PeopleFilter filter, int limit) {
        return search.ids(filter, limit).stream().map(ContactId::new).toList();
    }

    /// The ids of the people of a list, in its order; those who are no longer there are left out.
    @Transactional(readOnly = true)
    public List<ContactId> ids(ListedPeople listed) {
        var ids = listed.only().isEmpty()
                ? search.ids(listed.filter(), listed.order())
                : search.ids(values(listed.only()), listed.order());
        return ids.stream()
                .map(ContactId::new)
                .filter(id -> !listed.out().contains(id))
                .toList();
    }

    /// These people, as far as they are still there, in the given order.
    @Transactional(readOnly = true)
    public Map<ContactId, PersonRef> refs(Collection<ContactId> ids) {
        var found = search.lines(values(ids)).stream()
                .map(PersonLine::ref)
                .collect(Collectors.toMap(PersonRef::id, ref -> ref));
        var inOrder = new LinkedHashMap<ContactId, PersonRef>();
        ids.stream().filter(found::containsKey).forEach(id -> inOrder.put(id, found.get(id)));
        return inOrder;
    }

    /// People whose name or nickname has a part that begins with each of these words, those one was in touch
    /// with last first.
    @Transactional(readOnly = true)
    public List<PersonRef> named(String words, int limit) {
        return words.isBlank()
                ? List.of()
                : names.beginning(words, limit).stream().map(PersonLine::ref).toList();
    }

    /// As which spelling each of these tags stands here; without those that are new.
    @Transactional(readOnly = true)
    public Map<String, String> spelled(Collection<String> tags) {
        var keys = tags.stream().map(Tag::key).collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return Map.of();
        }
        var names = contacts.tagsWithKeys(keys).stream().collect(Collectors.toMap(Tag::key, Tag::name));
        return tags.stream()
                .distinct()
                .filter(tag -> names.containsKey(Tag.key(tag)))
                .collect(Collectors.toMap(tag -> tag, tag -> Objects.requireNonNull(names.get(Tag.key(tag)))));
    }

    /// People nothing is logged with yet, those there longest first; nobody in the bin or let go.
    @Transactional(readOnly = true)
    public List<PersonRef> nothingLoggedYet(int limit) {
        return search.nothingLoggedYet(limit).stream().map(PersonLine::ref).toList();
    }

    /// The tags that somebody carries, by name.
    @Transactional(readOnly = true)
    public List<String> tags() {
        return contacts.tagNames();
    }

    /// The names of the facts that are written down of somebody, in order.
    @Transactional(readOnly = true)
    public List<String> factLabels() {
        return contacts.factLabels(Limit.of(MOST_LABELS));
    }

    private Contact found(ContactId id) {
        return contacts.findById(id).orElseThrow(() -> new ChangedMeanwhile("This person is no longer there."));
    }

    private static List<UUID> values(Collection<ContactId> ids) {
        return ids.stream().map(ContactId::value).toList();
    }
}
