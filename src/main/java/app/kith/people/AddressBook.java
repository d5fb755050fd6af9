package app.kith.people;

import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people of the workspace: find, add, edit, put in the bin, bring back, forget.
@Service
@Transactional
public class AddressBook {
    /// How long somebody in the bin can be brought back.
    public static final int DAYS_IN_BIN = 30;

    private static final int CHUNK = 500;

    private final ContactRepository contacts;
    private final ContactWriter writer;
    private final PeopleSearch search;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddressBook(
            ContactRepository contacts,
            ContactWriter writer,
            PeopleSearch search,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contacts = contacts;
        this.writer = writer;
        this.search = search;
        this.events = events;
        this.clock = clock;
    }

    public ContactId add(ContactDetails details) {
        return writer.add(List.of(details), false).getFirst();
    }

    /// Adds many people at once, in a handful of statements.
    ///
    /// @param demo whether they are made up, to be removed in one step
    /// @return their ids, in the same order
    public List<ContactId> addAll(List<ContactDetails> people, boolean demo) {
        return writer.add(people, demo);
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
        writer.rewrite(contact, details);
    }

    /// Replaces what is written down about a person, whatever was written since.
    public void edit(ContactId id, ContactDetails details) {
        writer.rewrite(found(id), details);
    }

    /// Gives these people a tag more.
    ///
    /// @return those who did not carry it before
    /// @throws IllegalArgumentException when no tag can be called that
    public List<ContactId> tag(Collection<ContactId> ids, String tag) {
        var key = Tag.key(tag.strip());
        return rewritten(ids, tags -> {
            if (tags.stream().map(Tag::key).noneMatch(key::equals)) {
                tags.add(tag);
            }
        });
    }

    /// Takes a tag from these people.
    ///
    /// @return those who carried it
    public List<ContactId> untag(Collection<ContactId> ids, String tag) {
        var key = Tag.key(tag.strip());
        return rewritten(ids, tags -> tags.removeIf(one -> Tag.key(one).equals(key)));
    }

    public void putInBin(Collection<ContactId> ids) {
        var now = Instant.now(clock);
        contacts.withIds(values(ids)).forEach(contact -> contact.putInBin(now));
    }

    public void restore(Collection<ContactId> ids) {
        contacts.withIds(values(ids)).forEach(Contact::restore);
    }

    /// Erases people and all that belongs to them, everywhere. There is no way back.
    public void forget(Collection<ContactId> ids) {
        var all = List.copyOf(new LinkedHashSet<>(ids));
        for (int from = 0; from < all.size(); from += CHUNK) {
            var some = all.subList(from, Math.min(from + CHUNK, all.size()));
            events.publishEvent(new ContactsForgotten(Set.copyOf(some)));
            var values = values(some);
            contacts.deleteHandles(values);
            contacts.deleteFacts(values);
            contacts.deleteTags(values);
            contacts.delete(values);
        }
        contacts.deleteUnusedTags();
    }

    /// Forgets whoever lay in the bin for more than [#DAYS_IN_BIN] days.
    public void emptyOldBin() {
        var before = Instant.now(clock).minusSeconds(DAYS_IN_BIN * 86_400L);
        forget(contacts.binnedBefore(before).stream().map(ContactId::new).toList());
    }

    /// Removes the made-up people of the demo network.
    public void forgetDemoPeople() {
        forget(contacts.demoPeople().stream().map(ContactId::new).toList());
    }

    @Transactional(readOnly = true)
    public boolean hasDemoPeople() {
        return !contacts.demoPeople().isEmpty();
    }

    /// A person as their page shows them, in the bin or not.
    @Transactional(readOnly = true)
    public Optional<ContactProfile> profile(ContactId id) {
        return contacts.findById(id).map(this::profile);
    }

    /// A page of the people list; its cost does not depend on how many people there are beside them.
    @Transactional(readOnly = true)
    public List<PersonRow> search(PeopleFilter filter, PeopleOrder order, int offset, int limit) {
        var lines = search.lines(filter, order, offset, limit);
        if (lines.isEmpty()) {
            return List.of();
        }
        var ids = lines.stream().map(line -> line.id().value()).toList();
        var channels = new HashMap<UUID, List<ChannelKind>>();
        contacts.channelsOf(ids)
                .forEach(row -> channels.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add((ChannelKind) row[1]));
        var tags = new HashMap<UUID, List<String>>();
        contacts.tagsOf(ids)
                .forEach(row -> tags.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add((String) row[1]));
        return lines.stream()
                .map(line -> new PersonRow(
                        line.ref(),
                        line.belowTheName(),
                        channels.getOrDefault(line.id().value(), List.of()).stream()
                                .sorted()
                                .toList(),
                        tags.getOrDefault(line.id().value(), List.of())))
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(PeopleFilter filter) {
        return Math.toIntExact(search.count(filter));
    }

    /// How many people there are, those in the bin aside.
    @Transactional(readOnly = true)
    public int count() {
        return Math.toIntExact(contacts.countPresent());
    }

    @Transactional(readOnly = true)
    public int countInBin() {
        return Math.toIntExact(contacts.countInBin());
    }

    /// The ids of everybody a filter shows, at most `limit`.
    @Transactional(readOnly = true)
    public List<ContactId> ids(PeopleFilter filter, int limit) {
        return search.ids(filter, limit).stream().map(ContactId::new).toList();
    }

    /// These people, as far as they are still there, in the given order.
    @Transactional(readOnly = true)
    public Map<ContactId, PersonRef> refs(Collection<ContactId> ids) {
        var found = search.lines(values(ids)).stream()
                .map(PeopleSearch.Line::ref)
                .collect(Collectors.toMap(PersonRef::id, ref -> ref));
        var inOrder = new LinkedHashMap<ContactId, PersonRef>();
        ids.stream().filter(found::containsKey).forEach(id -> inOrder.put(id, found.get(id)));
        return inOrder;
    }

    /// People whose name or nickname has a part that begins with each of these words, those one was in touch with
    /// last first.
    @Transactional(readOnly = true)
    public List<PersonRef> named(String words, int limit) {
        return words.isBlank()
                ? List.of()
                : search.named(words, limit).stream()
                        .map(PeopleSearch.Line::ref)
                        .toList();
    }

    /// Everybody who has one of these addresses, in the bin or not.
    @Transactional(readOnly = true)
    public List<AddressMatch> withAddresses(Collection<Address> addresses) {
        var wanted = Set.copyOf(addresses);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var channels = wanted.stream().map(Address::channel).collect(Collectors.toSet());
        var keys = wanted.stream().map(Address::key).collect(Collectors.toSet());
        return contacts.withAddresses(keys, channels).stream()
                .filter(match -> wanted.contains(match.address()))
                .toList();
    }

    /// Everybody present who has exactly one of these names, but for case and accents.
    @Transactional(readOnly = true)
    public List<NameMatch> withNames(Collection<String> names) {
        var folded = names.stream().map(SearchText::fold).collect(Collectors.toSet());
        return folded.isEmpty() ? List.of() : contacts.withNames(folded);
    }

    /// The tags that somebody carries, by name.
    @Transactional(readOnly = true)
    public List<String> tags() {
        return contacts.tagNames();
    }

    /// Who has a birthday from that day on, within so many days, soonest first.
    @Transactional(readOnly = true)
    public List<Birthday> birthdays(LocalDate from, int days) {
        return search.birthdays(from, days).stream()
                .flatMap(line -> line.birthday().map(born -> Birthday.of(line.ref(), born, from)).stream())
                .sorted(Comparator.comparing(Birthday::on))
                .toList();
    }

    private List<ContactId> rewritten(Collection<ContactId> ids, Consumer<List<String>> change) {
        var changed = new ArrayList<ContactId>();
        for (var contact : contacts.withIds(values(ids))) {
            var details = profile(contact).details();
            var tags = new ArrayList<>(details.tags());
            change.accept(tags);
            if (!tags.equals(details.tags())) {
                writer.rewrite(contact, details.tagged(tags));
                changed.add(contact.id());
            }
        }
        return changed;
    }

    private ContactProfile profile(Contact contact) {
        var id = contact.id().value();
        return contact.profile(
                contacts.handlesOf(id).stream().map(ContactHandle::handle).toList(),
                contacts.factsOf(id).stream().map(ContactFact::fact).toList(),
                contacts.tagsOf(id));
    }

    private Contact found(ContactId id) {
        return contacts.findById(id).orElseThrow(() -> new ChangedMeanwhile("This person is no longer there."));
    }

    private static List<UUID> values(Collection<ContactId> ids) {
        return ids.stream().map(ContactId::value).toList();
    }
}
