package app.kith.reach;

import app.kith.accounts.Workspaces;
import app.kith.channels.audience.AudienceCount;
import app.kith.channels.audience.AudienceCounts;
import app.kith.channels.audience.KnownCount;
import app.kith.channels.audience.KnownCounts;
import app.kith.engagement.ScoresSettled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Followers, known and warm over time. What is known and warm is written down each day, since it cannot be
/// worked out later.
@Service
@Transactional
public class Growth {
    /// So far back the picture goes, in days.
    public static final int DAYS = 730;

    private final Reach reach;
    private final AudienceCounts counts;
    private final KnownCounts known;
    private final Workspaces workspaces;

    Growth(Reach reach, AudienceCounts counts, KnownCounts known, Workspaces workspaces) {
        this.reach = reach;
        this.counts = counts;
        this.known = known;
        this.workspaces = workspaces;
    }

    /// One thing counted on some days.
    ///
    /// @param kind "place", "known" or "warm"
    /// @param points oldest first
    public record Line(String name, String kind, List<Point> points) {}

    public record Point(LocalDate day, long people) {}

    @EventListener
    void on(ScoresSettled settled) {
        note(reach.now());
    }

    /// Writes down how it stands today; nothing while nobody is counted.
    public void note(Followed now) {
        if (now.places().isEmpty()) return;
        var followers = now.places().stream()
                .mapToLong(place -> place.count().followers())
                .sum();
        known.record(new KnownCount(workspaces.today(), followers, now.known(), now.warm()));
    }

    /// A line for each place, then those for known and warm, over the last [#DAYS] days.
    @Transactional(readOnly = true)
    public List<Line> lines() {
        var from = workspaces.today().minusDays(DAYS);
        var places = new LinkedHashMap<String, List<AudienceCount>>();
        counts.since(from)
                .forEach(count -> places.computeIfAbsent(count.place().key(), key -> new ArrayList<>())
                        .add(count));
        var lines = new ArrayList<Line>();
        places.values()
                .forEach(each -> lines.add(new Line(
                        each.getLast().place().label(),
                        "place",
                        each.stream()
                                .map(count -> new Point(count.day(), count.followers()))
                                .toList())));
        var days = known.since(from);
        if (!days.isEmpty()) {
            lines.add(new Line("Known", "known", points(days, KnownCount::known)));
            lines.add(new Line("Warm", "warm", points(days, KnownCount::warm)));
        }
        return lines;
    }

    private static List<Point> points(List<KnownCount> days, ToLongFunction<KnownCount> count) {
        return days.stream()
                .map(day -> new Point(day.day(), count.applyAsLong(day)))
                .toList();
    }
}
