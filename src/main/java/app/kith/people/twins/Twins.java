package app.kith.people.twins;

import app.kith.people.ContactId;
import app.kith.people.twins.TwinRows.Person;
import app.kith.people.twins.TwinRows.Sharer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final int PAGE = 1000;
    private static final int MOST_PAGES = 20;

    private final TwinRows rows;
    private final TwoPeople twoPeople;
    private final TwinCounts counts;

    Twins(TwinRows rows, TwoPeople twoPeople, TwinCounts counts) {
        this.rows = rows;
        this.twoPeople = twoPeople;
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
        var groups = new LinkedHashMap<Long, Set<ContactId>>();
        sharers.forEach(sharer -> groups.computeIfAbsent(sharer.hash(), hash -> new LinkedHashSet<>())
                .add(sharer.contact()));
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
