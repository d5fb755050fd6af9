package app.kith.interactions;

import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactId;
import app.kith.people.Standings;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The log of interactions: tell one, edit it, take it back, read a person's timeline.
@Service
@Transactional
public class InteractionLog {
    private static final int CHUNK = 500;
    private static final UUID FIRST_ID = new UUID(0, 0);
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final InteractionRepository interactions;
    private final BulkWriter bulk;
    private final HistoryReader histories;
    private final PassingRows passing;
    private final TimelineReader timelines;
    private final EntityManager entities;
    private final AddressBook people;
    private final Standings standings;
    private final Workspaces workspaces;
    private final ApplicationEventPublisher events;

    InteractionLog(
            InteractionRepository interactions,
            BulkWriter bulk,
            HistoryReader histories,
            PassingRows passing,
            TimelineReader timelines,
            EntityManager entities,
            AddressBook people,
            Standings standings,
            Workspaces workspaces,
            ApplicationEventPublisher events) {
        this.interactions = interactions;
        this.bulk = bulk;
        this.histories = histories;
        this.passing = passing;
        this.timelines = timelines;
        this.entities = entities;
        this.people = people;
        this.standings = standings;
        this.workspaces = workspaces;
        this.events = events;
    }

    /// Logs an interaction; scores and paces are up to date when this returns.
    ///
    /// @throws ChangedMeanwhile when one of the people is no longer there
    public InteractionId log(NewInteraction told) {
        return log(InteractionId.next(), told);
    }

    /// Brings back an interaction that was deleted, under the id it had, also to those in the bin.
    ///
    /// @throws ChangedMeanwhile when one of the people is no longer there
    public InteractionId restore(TimelineEntry deleted) {
        var told = deleted.retold();
        if (people.inBin(told.people()).isEmpty()) {
            return log(deleted.id(), told);
        }
        present(told.people());
        bulk.write(deleted.id(), told);
        events.publishEvent(new InteractionsChanged(told.people()));
        return deleted.id();
    }

    private InteractionId log(InteractionId id, NewInteraction told) {
        var held = standings.holdPresent(told.people());
        if (held.size() < told.people().size()) {
            throw new ChangedMeanwhile("One of these people is no longer there. Nothing was logged.");
        }
        var saved = bulk.write(id, told);
        events.publishEvent(new InteractionLogged(
                id,
                told.people(),
                told.day(),
                saved.occurredAt(),
                told.kind(),
                told.direction(),
                told.weight(),
                told.personal(),
                told.note(),
                held));
        return id;
    }

    /// Logs many interactions at once, in a handful of statements; scores follow in one pass.
    public List<InteractionId> logAll(List<NewInteraction> many) {
        var ids = bulk.write(many);
        var touched = new LinkedHashSet<ContactId>();
        many.forEach(told -> touched.addAll(told.people()));
        if (!touched.isEmpty()) {
            events.publishEvent(new InteractionsChanged(touched));
        }
        return ids;
    }

    /// Tells an interaction anew.
    ///
    /// @param version the version the edit began from, see [TimelineEntry#version()]
    /// @throws ChangedMeanwhile when somebody else edited or deleted it since
    public void edit(InteractionId id, int version, NewInteraction told) {
        var interaction = found(id);
        if (interaction.version() != version) {
            throw new ChangedMeanwhile("This was changed by somebody else meanwhile. Open it again to see how.");
        }
        present(told.people());
        var touched = new LinkedHashSet<>(told.people());
        var before = interactions.participantsOf(id.value()).stream()
                .map(ContactId::new)
                .toList();
        touched.addAll(before);
        var whole = withThose(told, people.inBin(before));
        interaction.tell(whole, workspaces.zone());
        interactions.deleteParticipants(List.of(id.value()));
        attach(interaction, whole);
        entities.flush();
        if (interaction.version() == version) { // only who took part, or what was passed on, is another
            entities.lock(interaction, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        passing.tell(id.value(), whole.passing());
        events.publishEvent(new InteractionsChanged(touched));
    }

    /// Deletes an interaction.
    ///
    /// @return what it was, for [#restore(TimelineEntry)]
    public TimelineEntry delete(InteractionId id) {
        var interaction = found(id);
        var entry = timelines.entries(List.of(interaction)).getFirst();
        var touched = new LinkedHashSet<ContactId>();
        interactions.participantsOf(id.value()).forEach(contact -> touched.add(new ContactId(contact)));
        interactions.deleteParticipants(List.of(id.value()));
        entities.remove(interaction);
        entities.flush();
        events.publishEvent(new InteractionsChanged(touched));
        return entry;
    }

    /// Deletes many interactions at once, in a handful of statements; those no longer there are passed over.
    public void deleteAll(Collection<InteractionId> many) {
        var all = many.stream().map(InteractionId::value).distinct().toList();
        var touched = new LinkedHashSet<ContactId>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            var some = all.subList(from, Math.min(from + CHUNK, all.size()));
            interactions.participantsOf(some).forEach(row -> touched.add(new ContactId((UUID) row[1])));
            interactions.deleteParticipants(some);
            interactions.deleteWithoutPeople(some);
        }
        if (!touched.isEmpty()) {
            events.publishEvent(new InteractionsChanged(touched));
        }
    }

    /// Whether anything was written down at that moment or later with one of these people.
    @Transactional(readOnly = true)
    public boolean isAnyLoggedSince(Instant moment, Collection<ContactId> contacts) {
        return interactions.isAnyLoggedSince(
                moment, contacts.stream().map(ContactId::value).toList());
    }

    /// The ids of all interactions with each of these people.
    @Transactional(readOnly = true)
    public Map<ContactId, Set<InteractionId>> interactionsOf(Collection<ContactId> contacts) {
        return interactions.idsOf(contacts.stream().map(ContactId::value).toList()).stream()
                .collect(Collectors.groupingBy(
                        row -> new ContactId((UUID) row[0]),
                        Collectors.mapping(row -> new InteractionId((UUID) row[1]), Collectors.toSet())));
    }

    /// The newest interactions with a person, strictly older than one already shown.
    ///
    /// @param after the last entry of the page before; nothing for the first page
    @Transactional(readOnly = true)
    public List<TimelineEntry> timeline(ContactId contact, @Nullable TimelineEntry after, int limit) {
        var before = after == null ? Instant.parse("9999-01-01T00:00:00Z") : after.occurredAt();
        var id = after == null ? LAST_ID : after.id().value();
        return timelines.shownTo(contact, interactions.timelineBefore(contact.value(), before, id, Limit.of(limit)));
    }

    /// The form did not show who is in the bin; they come back with the interaction.
    private static NewInteraction withThose(NewInteraction told, List<ContactId> inBin) {
        if (inBin.isEmpty()) {
            return told;
        }
        var all = new LinkedHashSet<>(told.people());
        all.addAll(inBin);
        return told.with(all);
    }

    /// These interactions, as far as they are still there.
    @Transactional(readOnly = true)
    public Map<InteractionId, TimelineEntry> entries(Set<InteractionId> ids) {
        var found = new HashMap<InteractionId, TimelineEntry>();
        timelines
                .entries(interactions.withIds(
                        ids.stream().map(InteractionId::value).toList()))
                .forEach(entry -> found.put(entry.id(), entry));
        return found;
    }

    /// All there are, page by page, for whoever goes through everything.
    ///
    /// @param after the last of the page before; nothing for the first page
    @Transactional(readOnly = true)
    public List<TimelineEntry> all(@Nullable InteractionId after, int limit) {
        return timelines.entries(interactions.after(after == null ? FIRST_ID : after.value(), Limit.of(limit)));
    }

    /// What counts for the score between the user and these people, oldest first for each.
    @Transactional(readOnly = true)
    public Map<ContactId, List<Occurrence>> histories(Collection<ContactId> contacts) {
        var histories = new HashMap<ContactId, List<Occurrence>>();
        eachHistory(contacts, histories::put);
        return histories;
    }

    /// As [#histories], but handed over person by person, so that many need little memory. People without a
    /// history get an empty one.
    @Transactional(readOnly = true)
    public void eachHistory(Collection<ContactId> contacts, BiConsumer<ContactId, List<Occurrence>> taker) {
        var all = List.copyOf(contacts);
        for (int from = 0; from < all.size(); from += CHUNK) {
            var some = all.subList(from, Math.min(from + CHUNK, all.size()));
            var histories = new LinkedHashMap<ContactId, List<Occurrence>>();
            some.forEach(contact -> histories.put(contact, new ArrayList<>()));
            interactions
                    .historyOf(some.stream().map(ContactId::value).toList())
                    .forEach(one -> histories
                            .getOrDefault(one.contact(), new ArrayList<>())
                            .add(one));
            histories.forEach(taker);
        }
    }

    /// What counts for the score of these people, row by row, without an object for each: for working out very
    /// many anew. One person comes after another, each with the oldest first; whoever has no history does not
    /// come.
    @Transactional(readOnly = true)
    public void readHistories(Collection<ContactId> contacts, HistoryTaker taker) {
        entities.flush();
        histories.read(contacts.stream().map(ContactId::value).toList(), taker);
    }

    /// What counted for scores on these days, everybody's, oldest first.
    @Transactional(readOnly = true)
    public List<Occurrence> between(LocalDate from, LocalDate to) {
        return interactions.between(from, to);
    }

    /// Whom the user had a personal word with that day.
    @Transactional(readOnly = true)
    public Set<ContactId> tendedOn(LocalDate day) {
        return interactions.peopleOn(day).stream().map(ContactId::new).collect(Collectors.toSet());
    }

    /// Who had the last personal word, on one of these days, and nothing personal since: they may be waiting.
    /// The longest first; nobody in the bin or let go.
    @Transactional(readOnly = true)
    public List<Unanswered> unanswered(LocalDate from, LocalDate to, int limit) {
        return interactions.unanswered(from, to, workspaces.today(), Limit.of(limit));
    }

    /// What an interaction of that day and hour would be ordered by within its day if it were logged now.
    @Transactional(readOnly = true)
    public Instant moment(LocalDate day, @Nullable LocalTime time) {
        return bulk.moment(day, time);
    }

    /// Whom the user tended in the week of that day, up to today; nobody in the bin.
    @Transactional(readOnly = true)
    public TendedWeek week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var sunday = monday.plusDays(6);
        var today = workspaces.today();
        var last = sunday.isAfter(today) ? today : sunday;
        var counts = new ArrayList<>(List.of(0, 0, 0, 0, 0, 0, 0));
        interactions
                .peopleByDay(monday, last)
                .forEach(row ->
                        counts.set(((LocalDate) row[0]).getDayOfWeek().getValue() - 1, ((Number) row[1]).intValue()));
        return new TendedWeek(
                monday,
                List.copyOf(counts),
                Math.toIntExact(interactions.peopleBetween(monday, last)),
                Math.toIntExact(interactions.minutesBetween(monday, last)));
    }

    private void attach(Interaction interaction, NewInteraction told) {
        told.people().forEach(contact -> entities.persist(new InteractionParticipant(interaction, told, contact)));
    }

    private void present(Set<ContactId> contacts) {
        if (people.refs(contacts).size() < contacts.size()) {
            throw new ChangedMeanwhile("One of these people is no longer there. Nothing was logged.");
        }
    }

    private Interaction found(InteractionId id) {
        return interactions
                .findById(id)
                .orElseThrow(() -> new ChangedMeanwhile("This interaction is no longer there."));
    }
}
