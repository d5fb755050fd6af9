package app.kith.nurture;

import app.kith.accounts.Workspaces;
import app.kith.engagement.Engagement;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The pace one wants to keep with each person. Any personal interaction resets it, whoever logged it: the
/// next word is due one pace after the newest of them, or after the day the pace was set while there is none.
@Service
@Transactional
public class Paces {
    /// The longest reason for a pause, in characters.
    public static final int MAX_REASON = 100;

    private final Cadences cadences;
    private final PaceRefusals refusals;
    private final PaceFollowing following;
    private final AddressBook people;
    private final Engagement engagement;
    private final Workspaces workspaces;

    Paces(
            Cadences cadences,
            PaceRefusals refusals,
            PaceFollowing following,
            AddressBook people,
            Engagement engagement,
            Workspaces workspaces) {
        this.cadences = cadences;
        this.refusals = refusals;
        this.following = following;
        this.people = people;
        this.engagement = engagement;
        this.workspaces = workspaces;
    }

    /// Sets one pace for these people. A pause ends by it.
    ///
    /// @throws ChangedMeanwhile when none of them is there
    public void set(Collection<ContactId> contacts, Pace pace) {
        var today = workspaces.today();
        var present = people.refs(contacts).keySet();
        if (present.isEmpty() && !contacts.isEmpty()) {
            throw new ChangedMeanwhile("This person is no longer there.");
        }
        Cadences.inChunks(present, some -> {
            refusals.end(some);
            var rows = cadences.of(some);
            rows.values().forEach(row -> row.setTo(pace));
            var missing = some.stream().filter(id -> !rows.containsKey(id)).toList();
            cadences.make(missing, (contact, lastTended) -> new Cadence(contact, pace, lastTended, today))
                    .forEach(row -> rows.put(row.contact(), row));
            cadences.write(rows.values());
            engagement.expectEvery(some, pace.days());
        });
    }

    /// Takes their own pace away from these people; a default holds for them again, if there is one.
    public void clear(Collection<ContactId> contacts) {
        Cadences.inChunks(contacts, some -> {
            refusals.end(some);
            remove(some, Cadence::isOwn);
            following.these(some);
        });
    }

    /// Lets these people have no pace, whatever the defaults say.
    public void refuse(Collection<ContactId> contacts) {
        Cadences.inChunks(people.refs(contacts).keySet(), some -> {
            remove(some, row -> true);
            refusals.keep(some);
        });
    }

    /// Whether somebody is to have no pace, whatever the defaults say.
    @Transactional(readOnly = true)
    public boolean isRefused(ContactId contact) {
        return refusals.holdsFor(contact);
    }

    /// Who of these is to have no pace.
    Set<ContactId> refused(Collection<ContactId> contacts) {
        return refusals.of(contacts);
    }

    private void remove(List<ContactId> some, Predicate<Cadence> which) {
        var gone = cadences.remove(some, which);
        if (!gone.isEmpty()) engagement.expectEvery(gone, null);
    }

    /// Lets the pace of these people rest until that day; null lets it run again. Nobody without a pace gets
    /// one.
    public void pause(Collection<ContactId> contacts, @Nullable LocalDate until) {
        pause(contacts, until, null);
    }

    /// The same, and why: "travelling".
    ///
    /// @param reason at most [#MAX_REASON] characters
    public void pause(Collection<ContactId> contacts, @Nullable LocalDate until, @Nullable String reason) {
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        if (why != null && why.length() > MAX_REASON) {
            throw new IllegalArgumentException("A reason has at most %d characters".formatted(MAX_REASON));
        }
        cadences.change(contacts, row -> row.pause(until, why));
    }

    /// Makes the pace of somebody what it was before a change; null for none.
    public void putBack(ContactId contact, @Nullable PaceLine before) {
        if (before == null || !before.isOwn()) {
            clear(List.of(contact));
        } else {
            set(List.of(contact), before.pace());
        }
        if (before != null) putBack(Map.of(contact, before.rest()));
    }

    /// Lets the paces of these people run from when they ran before, and rest as they did. Nobody without a pace gets
    /// one.
    void putBack(Map<ContactId, PaceRest> before) {
        cadences.change(before.keySet(), row -> row.putBack(Objects.requireNonNull(before.get(row.contact()))));
    }

    /// What was set for somebody, to be given to another or back.
    Optional<Cadence.Kept> kept(ContactId contact) {
        return row(contact).filter(Cadence::isOwn).map(Cadence::kept);
    }

    /// Gives a pace with all that was said about it to somebody who has none of their own.
    void give(ContactId contact, Cadence.Kept kept) {
        remove(List.of(contact), row -> true);
        var rows = cadences.make(List.of(contact), (one, lastTended) -> new Cadence(one, kept, lastTended));
        cadences.write(rows);
        rows.forEach(row -> engagement.expectEvery(List.of(contact), row.pace().days()));
    }

    /// Puts the next word off until that day; null takes that back. A personal interaction ends it.
    void postpone(ContactId contact, @Nullable LocalDate until) {
        cadences.change(List.of(contact), row -> row.postpone(until));
    }

    @Transactional(readOnly = true)
    public Optional<PaceLine> of(ContactId contact) {
        return row(contact).map(Cadence::line);
    }

    @Transactional(readOnly = true)
    public Map<ContactId, PaceLine> of(Collection<ContactId> contacts) {
        var lines = new HashMap<ContactId, PaceLine>();
        Cadences.inChunks(
                contacts, some -> cadences.of(some).forEach((contact, row) -> lines.put(contact, row.line())));
        return lines;
    }

    private Optional<Cadence> row(ContactId contact) {
        return Optional.ofNullable(cadences.of(List.of(contact)).get(contact));
    }
}
