package app.kith.people.twins;

import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.ContactsMerged;
import app.kith.people.ContactsUnmerged;
import app.kith.people.MergeJournal;
import app.kith.people.Standings;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.Joining;
import app.kith.people.joining.Side;
import app.kith.people.joining.Unjoining;
import app.kith.people.search.PersonTexts;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Joins two people into one, with all that belongs to them, and splits them again at any later time.
///
/// The merged person's row rests unseen and as it was, so that whatever nobody moved comes back with it.
@Service
@Transactional
public class Merging {
    private final AddressBook people;
    private final Standings standings;
    private final MergeLog log;
    private final Introductions introductions;
    private final PersonTexts texts;
    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Merging(
            AddressBook people,
            Standings standings,
            MergeLog log,
            Introductions introductions,
            PersonTexts texts,
            JdbcClient sql,
            EntityManager entities,
            Workspaces workspaces,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.standings = standings;
        this.log = log;
        this.introductions = introductions;
        this.texts = texts;
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
        this.events = events;
        this.clock = clock;
    }

    /// Joins one person into another. What the kept one has stays, what is missing is filled in.
    ///
    /// @throws ChangedMeanwhile when one of them is not there any more, or in the bin
    public MergeId merge(ContactId kept, ContactId merged) {
        return merge(kept, merged, Map.of());
    }

    /// The same with a side picked for fields that both have; [Side#THEIRS] is the kept one's.
    public MergeId merge(ContactId kept, ContactId merged, Map<ContactField, Side> picks) {
        if (kept.equals(merged)) {
            throw new IllegalArgumentException("Nobody can be joined into themselves");
        }
        standings.hold(inOrder(kept, merged));
        var profiles = people.profiles(List.of(kept, merged));
        var before = present(profiles.get(kept)).details();
        var other = present(profiles.get(merged)).details();
        people.edit(kept, joined(before, other, picks, kept, merged));
        var after = people.profile(kept).orElseThrow().details();
        var merge =
                new Merge(MergeId.next(), kept, merged, Instant.now(clock), before, after, other, Map.copyOf(picks));
        entities.flush();
        entities.clear();
        log.keep(merge);
        log.hide(merged, kept);
        var journal = journal(merge);
        introductions.move(kept, merged, journal);
        events.publishEvent(new ContactsMerged(kept, merged, journal));
        texts.changed(List.of(kept, merged));
        return merge.id();
    }

    /// Joins all of these people into the one with most history: the highest score, then the longest known.
    ///
    /// @return the merges in their order; none where fewer than two of them are there
    public List<MergeId> merge(Collection<ContactId> all) {
        var inOrder = people.profiles(all).values().stream()
                .filter(person -> person.binnedAt() == null)
                .sorted(MOST_HISTORY_FIRST)
                .map(ContactProfile::id)
                .toList();
        return inOrder.isEmpty() ? List.of() : mergeAll(inOrder.getFirst(), inOrder);
    }

    /// Joins all of these people into one of them; those who are not there any more are passed over.
    ///
    /// @return the merges in their order
    public List<MergeId> mergeAll(ContactId kept, Collection<ContactId> all) {
        var present = people.refs(all).keySet();
        return present.stream()
                .filter(merged -> !merged.equals(kept))
                .map(merged -> merge(kept, merged))
                .toList();
    }

    /// Into whom [#merge(Collection)] would join these people: the first of them in this order.
    public static final Comparator<ContactProfile> MOST_HISTORY_FIRST = Comparator.comparing(
                    (ContactProfile person) -> person.standing().score(),
                    Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(ContactProfile::createdAt)
            .thenComparing(person -> person.id().value());

    /// Splits two people who were joined: each gets back what came from them, and what was added or edited since stays
    /// with the one kept.
    ///
    /// @throws ChangedMeanwhile when they are two people already
    /// @throws CannotSplit when the kept person is part of somebody else now
    public void undo(MergeId id) {
        var merge = log.find(id).orElseThrow(() -> new ChangedMeanwhile("They are two people already."));
        log.shownFor(merge.kept()).ifPresent(whole -> refuse(merge, whole));
        standings.hold(inOrder(merge.kept(), merge.merged()));
        var kept =
                people.profile(merge.kept()).orElseThrow(() -> new ChangedMeanwhile("This person is no longer there."));
        var now = withoutTheOneSplit(merge, kept.details());
        log.show(merge.merged());
        entities.flush();
        entities.clear();
        if (!now.equals(kept.details())) {
            people.edit(merge.kept(), now);
        }
        var journal = journal(merge);
        introductions.moveBack(merge.kept(), merge.merged(), journal);
        events.publishEvent(new ContactsUnmerged(merge.kept(), merge.merged(), journal));
        texts.changed(List.of(merge.kept(), merge.merged()));
        log.forget(id);
    }

    /// Undoes several merges, the last one first; for the way back from [#merge(Collection)].
    public void undo(List<MergeId> merges) {
        merges.reversed().forEach(this::undo);
    }

    /// Splits the made-up people of the demo network from whoever was joined with them, so that nobody goes with them.
    public void undoWithDemoPeople() {
        undo(log.ofDemoPeople());
    }

    /// Who is part of this person, the last one joined first.
    @Transactional(readOnly = true)
    public List<Joined> joinedInto(ContactId kept) {
        return log.into(kept).reversed().stream().map(Merge::joined).toList();
    }

    /// Whom one sees today in place of somebody who was joined into another.
    @Transactional(readOnly = true)
    public Optional<ContactId> shownFor(ContactId merged) {
        return log.shownFor(merged);
    }

    /// The merges that came later are told again as if this one had never been, and today's person is compared with
    /// what they would have left.
    private ContactDetails withoutTheOneSplit(Merge split, ContactDetails now) {
        var as = split.after();
        var asIfNever = split.before();
        for (var later : log.into(split.kept())) {
            if (later.id().value().toString().compareTo(split.id().value().toString()) > 0) {
                var before = Unjoining.of(asIfNever, as, later.before());
                var after = joined(before, later.other(), later.picks(), later.kept(), later.merged());
                log.rebase(later.rebased(before, after));
                as = later.after();
                asIfNever = after;
            }
        }
        return Unjoining.of(asIfNever, as, now);
    }

    /// Nobody introduces themselves.
    private ContactDetails joined(
            ContactDetails before,
            ContactDetails other,
            Map<ContactField, Side> picks,
            ContactId kept,
            ContactId merged) {
        var region = workspaces.settings().region();
        var joined = Joining.of(before, other, picks, region).joined();
        var introducer = joined.introducedBy();
        return kept.equals(introducer) || merged.equals(introducer)
                ? joined.change().introducedBy(null).build()
                : joined;
    }

    private void refuse(Merge merge, ContactId wholeId) {
        var whole = people.profile(wholeId).map(ContactProfile::name).orElse("somebody else");
        var kept = log.of(merge.kept())
                .map(one -> one.other().name())
                .orElse(merge.before().name());
        throw new CannotSplit("%s is part of %s now. Split %s from %s first, then %s."
                .formatted(kept, whole, kept, whole, merge.other().name()));
    }

    private static ContactProfile present(@Nullable ContactProfile person) {
        if (person == null) {
            throw new ChangedMeanwhile("One of these people is no longer there. Nothing was joined.");
        }
        if (person.binnedAt() != null) {
            throw new ChangedMeanwhile("%s is in the bin. Bring them back first.".formatted(person.name()));
        }
        return person;
    }

    private MergeJournal journal(Merge merge) {
        return new MergeRows(sql, workspaces.current().value(), merge.id(), merge.kept(), merge.merged());
    }

    private static List<ContactId> inOrder(ContactId one, ContactId other) {
        return new ArrayList<>(Stream.of(one, other)
                .sorted(Comparator.comparing(ContactId::value))
                .toList());
    }
}
