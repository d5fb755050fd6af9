package app.kith.nurture;

import app.kith.engagement.Engagement;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.Occurrence;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Chooses whom to reach: promises first, then birthdays, owed replies and paces that are over, then whom a word does
/// most good by the engagement score, and at last those of whom nothing is known yet. Each person is named once, for
/// the first reason that holds.
@Component
class ReachPicker {
    /// A reply is owed from the second day on, and no longer expected after a month.
    private static final int OWED_AFTER = 2;

    private static final int OWED_UNTIL = 30;
    private static final int MOST_PACES = 50;

    private final NurtureTasks tasks;
    private final CadenceRepository cadences;
    private final AddressBook people;
    private final InteractionLog log;
    private final Engagement engagement;

    ReachPicker(
            NurtureTasks tasks,
            CadenceRepository cadences,
            AddressBook people,
            InteractionLog log,
            Engagement engagement) {
        this.tasks = tasks;
        this.cadences = cadences;
        this.people = people;
        this.log = log;
        this.engagement = engagement;
    }

    /// @param leftOut who is not to be named today
    /// @return at most `limit` people, in order
    Map<ContactId, Reason> pick(LocalDate today, int limit, Set<ContactId> leftOut) {
        var found = present(firm(today, leftOut));
        var picked = new LinkedHashMap<ContactId, Reason>();
        found.forEach((contact, reason) -> {
            if (picked.size() < limit) picked.put(contact, reason);
        });
        if (picked.size() < limit) {
            engagement
                    .whomNext(limit - picked.size(), without(leftOut, picked))
                    .forEach(one -> picked.putIfAbsent(
                            one.person().id(), new Reason.Fading(one.reason(), one.silentDays(), one.usualGapDays())));
        }
        if (picked.size() < limit) {
            addUnknown(picked, limit, leftOut);
        }
        return picked;
    }

    /// The reasons that hold whatever the score says.
    private Map<ContactId, Reason> firm(LocalDate today, Set<ContactId> leftOut) {
        var found = new LinkedHashMap<ContactId, Reason>();
        for (var task : tasks.due()) {
            task.people().forEach(person -> found.putIfAbsent(person.id(), new Reason.Promised(task)));
        }
        people.birthdays(today, 1)
                .forEach(birthday ->
                        found.putIfAbsent(birthday.person().id(), new Reason.BirthdayToday(birthday.turns())));
        owed(today).forEach(last -> found.putIfAbsent(last.contact(), new Reason.OwedReply(last.day())));
        cadences.dueBy(today, Limit.of(MOST_PACES + leftOut.size())).stream()
                .map(Cadence::line)
                .forEach(line ->
                        found.putIfAbsent(line.contact(), new Reason.PaceDue(line.pace(), line.lastPersonal())));
        found.keySet().removeAll(leftOut);
        return found;
    }

    /// The last personal words that came from the other side, the oldest first.
    private List<Occurrence> owed(LocalDate today) {
        var last = new HashMap<ContactId, Occurrence>();
        log.between(today.minusDays(OWED_UNTIL), today).stream()
                .filter(Occurrence::personal)
                .forEach(one -> last.put(one.contact(), one));
        return last.values().stream()
                .filter(one -> one.direction() == Direction.IN)
                .filter(one -> !one.day().isAfter(today.minusDays(OWED_AFTER)))
                .sorted(Comparator.comparing(Occurrence::occurredAt)
                        .thenComparing(one -> one.contact().value()))
                .toList();
    }

    private Map<ContactId, Reason> present(Map<ContactId, Reason> found) {
        var present = new LinkedHashMap<ContactId, Reason>();
        var profiles = people.profiles(found.keySet());
        found.forEach((contact, reason) -> {
            if (isPresent(profiles.get(contact))) present.put(contact, reason);
        });
        return present;
    }

    private static boolean isPresent(@Nullable ContactProfile profile) {
        return profile != null
                && profile.binnedAt() == null
                && !profile.standing().isLetGo();
    }

    private void addUnknown(Map<ContactId, Reason> picked, int limit, Set<ContactId> leftOut) {
        var without = without(leftOut, picked);
        people.nothingLoggedYet(limit + without.size()).stream()
                .filter(row -> !without.contains(row.id()))
                .limit(limit - picked.size())
                .forEach(row -> picked.put(row.id(), new Reason.NothingLogged()));
    }

    private static Set<ContactId> without(Set<ContactId> leftOut, Map<ContactId, Reason> picked) {
        var without = new HashSet<>(leftOut);
        without.addAll(picked.keySet());
        return without;
    }
}
