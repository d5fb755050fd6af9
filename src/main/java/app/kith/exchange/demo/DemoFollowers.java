package app.kith.exchange.demo;

import app.kith.channels.ChannelKind;
import app.kith.channels.audience.AudienceCount;
import app.kith.channels.audience.AudienceCounts;
import app.kith.channels.audience.KnownCount;
import app.kith.channels.audience.KnownCounts;
import app.kith.channels.audience.Place;
import app.kith.people.KnownFollowers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Who follows the made-up pottery: counted every four weeks over the year before the demo network came in. Where
/// somebody has counted followers of their own, nothing is added.
@Component
class DemoFollowers {
    /// The newest first.
    private static final Map<ChannelKind, List<Integer>> COUNTED = counted();
    /// How many of those known and warm now were so already, in percent; the newest first.
    private static final List<Integer> KNOWN = List.of(100, 98, 95, 93, 90, 84, 82, 79, 77, 71, 66, 64, 58);
    private static final List<Integer> WARM = List.of(100, 103, 97, 92, 94, 88, 79, 83, 75, 70, 72, 63, 55);
    private static final int WEEKS_BETWEEN = 4;

    private final AudienceCounts counts;
    private final KnownCounts known;
    private final KnownFollowers people;

    DemoFollowers(AudienceCounts counts, KnownCounts known, KnownFollowers people) {
        this.counts = counts;
        this.known = known;
        this.people = people;
    }

    /// To be called once the people are there: how many of them are known depends on them.
    void bring(LocalDate today) {
        if (!counts.latest().isEmpty()) return;
        COUNTED.keySet().forEach(channel -> counts.record(place(channel), on(channel, today)));
        var all = people.onAnyOf(COUNTED.keySet(), List.of());
        var warm = people.warmOnAnyOf(COUNTED.keySet(), List.of());
        for (int at = 0; at < KNOWN.size(); at++) {
            known.record(new KnownCount(
                    day(today, at), followers(at), all * KNOWN.get(at) / 100, warm * WARM.get(at) / 100));
        }
    }

    /// Forgets what was counted for them. What was known of the followers since then was known of them, and goes too.
    ///
    /// @param opened the day on which they came in
    void remove(LocalDate opened) {
        var gone = COUNTED.keySet().stream()
                .mapToInt(channel -> counts.forget(on(channel, opened)))
                .sum();
        if (gone > 0) known.clear();
    }

    /// Who they are on the largest channel, as last counted and four weeks before.
    static DemoLists lists(LocalDate today) {
        var onX = on(ChannelKind.X, today);
        return DemoLists.asOf(
                today, (int) onX.get(1).followers(), (int) onX.getFirst().followers());
    }

    private static List<AudienceCount> on(ChannelKind channel, LocalDate today) {
        var numbers = COUNTED.getOrDefault(channel, List.of());
        return IntStream.range(0, numbers.size())
                .mapToObj(at -> new AudienceCount(place(channel), day(today, at), numbers.get(at)))
                .toList();
    }

    private static Place place(ChannelKind channel) {
        return new Place(channel, null);
    }

    private static LocalDate day(LocalDate today, int at) {
        return today.minusDays(1).minusWeeks((long) at * WEEKS_BETWEEN);
    }

    private static long followers(int at) {
        return COUNTED.values().stream().mapToLong(numbers -> numbers.get(at)).sum();
    }

    private static Map<ChannelKind, List<Integer>> counted() {
        var counted = new LinkedHashMap<ChannelKind, List<Integer>>();
        counted.put(ChannelKind.X, List.of(500, 489, 471, 466, 452, 431, 412, 408, 391, 379, 368, 361, 352));
        counted.put(ChannelKind.FORUM, List.of(100, 98, 97, 95, 91, 92, 90, 86, 84, 83, 79, 77, 74));
        counted.put(ChannelKind.BLOG, List.of(50, 48, 49, 44, 41, 41, 37, 33, 34, 30, 27, 24, 22));
        return counted;
    }
}
