package app.kith.people.twins;

import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ContactKeys;
import app.kith.people.twins.TwinRows.Person;
import app.kith.people.twins.TwinRows.Sharer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who may be one person twice, the likeliest first.
///
/// Only people who share a key (see [ContactKeys]) are ever compared, those of the strongest kinds first, and no more
/// than it takes to fill a list: its cost depends on the length of the list, not on how many people there are.
@Service
@Transactional
public class Twins {
    /// So many are listed at most.
    public static final int MOST = 100;

    /// A key that more people share says nothing; of those only the first are compared.
    private static final int MOST_SHARERS = 30;

    /// Before everybody.
    static final ContactId NOBODY = new ContactId(new UUID(0, 0));

    private static final int PAGE = 1000;
    private static final int MOST_PAGES = 20;
    private static final int CHUNK = 500;

    private final TwinRows rows;
    private final TwoPeople twoPeople;
    private final ContactKeys keys;
    private final AddressBook people;
    private final TwinCounts counts;

    Twins(TwinRows rows, TwoPeople twoPeople, ContactKeys keys, AddressBook people, TwinCounts counts) {
        this.rows = rows;
        this.twoPeople = twoPeople;
        this.keys = keys;
        this.people = people;
        this.counts = counts;
    }

    /// The likeliest of those who may be one person, but for whom the user said that they are two.
    ///
    /// @param limit at most [#MOST]
    @Transactional(readOnly = true)
    public List<Twin> suggestions(int limit) {
        var most = Math.min(limit, MOST);
        var found = new LinkedHashMap<Pair, Twin>();
        var after = Sharer.NONE;
        for (int pages = 0; pages < MOST_PAGES && found.size() < most; pages++) {
            var page = rows.sharers(after, PAGE);
            var whole = wholeGroups(page);
            compare(whole, found);
            if (page.size() < PAGE) {
                break;
            }
            after = whole.getLast();
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt((Twin twin) -> twin.likeness().points())
                        .reversed()
                        .thenComparing(twin -> twin.left().value())
                        .thenComparing(twin -> twin.right().value()))
                .limit(most)
                .toList();
    }

    /// How many there are, at most [#MOST]; counted anew only when people have changed.
    @Transactional(readOnly = true)
    public int count() {
        return counts.of(() -> suggestions(MOST).size());
    }

    /// How alike these two are.
    @Transactional(readOnly = true)
    public Likeness likeness(ContactId one, ContactId other) {
        var both = rows.people(List.of(one, other));
        var mine = both.get(one);
        var theirs = both.get(other);
        return mine == null || theirs == null ? new Likeness(0, List.of()) : Likeness.of(mine.look(), theirs.look());
    }

    /// Writes the keys of people who were written before there were any, some at a time, in the order of their ids.
    ///
    /// @param last who was the last of those before, at first [#NOBODY]
    /// @return the last of these; none when there is no more to do
    Optional<ContactId> writeMissingKeys(ContactId last) {
        if (rows.areKeysWritten()) {
            return Optional.empty();
        }
        var some = rows.withoutKeys(last, CHUNK);
        if (some.isEmpty()) {
            rows.keysAreWritten();
            return Optional.empty();
        }
        var details = new LinkedHashMap<ContactId, ContactDetails>();
        people.profiles(some).forEach((id, person) -> details.put(id, person.details()));
        keys.write(details);
        return Optional.of(some.getLast());
    }

    /// Without the last group of a full page, which may go on; unless it is all there is.
    private static List<Sharer> wholeGroups(List<Sharer> page) {
        if (page.size() < PAGE) {
            return page;
        }
        var last = page.getLast();
        var whole = page.stream().filter(sharer -> !sharer.hasKeyOf(last)).toList();
        return whole.isEmpty() ? page : whole;
    }

    private void compare(List<Sharer> sharers, Map<Pair, Twin> found) {
        var groups = new LinkedHashMap<Long, List<ContactId>>();
        sharers.forEach(sharer ->
                groups.computeIfAbsent(sharer.hash(), hash -> new ArrayList<>()).add(sharer.contact()));
        groups.values().removeIf(group -> group.size() < 2);
        var members = new HashSet<ContactId>();
        groups.values().forEach(group -> group.stream().limit(MOST_SHARERS).forEach(members::add));
        if (members.isEmpty()) {
            return;
        }
        var looks = rows.people(members);
        var two = twoPeople.among(members);
        var places = new HashMap<ContactId, Integer>();
        looks.keySet().forEach(id -> places.put(id, places.size()));
        groups.values()
                .forEach(group -> compare(
                        group.stream()
                                .limit(MOST_SHARERS)
                                .filter(looks::containsKey)
                                .sorted(Comparator.comparing(places::get))
                                .map(looks::get)
                                .toList(),
                        two,
                        found));
    }

    /// @param group in the order in which they came to be known
    private static void compare(List<Person> group, Set<Pair> two, Map<Pair, Twin> found) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                var one = group.get(i);
                var other = group.get(j);
                var pair = Pair.of(one.id(), other.id());
                if (found.containsKey(pair) || two.contains(pair)) {
                    continue;
                }
                var likeness = Likeness.of(one.look(), other.look());
                if (likeness.isAsked()) {
                    var otherFirst = other.score() > one.score();
                    found.put(
                            pair,
                            otherFirst
                                    ? new Twin(other.id(), one.id(), likeness)
                                    : new Twin(one.id(), other.id(), likeness));
                }
            }
        }
    }
}
