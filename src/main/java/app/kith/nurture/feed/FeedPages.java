package app.kith.nurture.feed;

import app.kith.accounts.Workspaces;
import app.kith.nurture.Agenda;
import app.kith.people.YearlyDates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The calendar of the current workspace as text. Kept for a few minutes, so that a program that asks without end costs
/// one look at the table of addresses each time and no more.
@Component
class FeedPages {
    static final Duration KEPT = Duration.ofMinutes(5);
    static final int MOST_TASKS = 1_000;
    static final int MOST_DATES = 1_000;

    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 3;
    private static final int MOST_KEPT = 200;

    private final Agenda agenda;
    private final YearlyDates dates;
    private final Workspaces workspaces;
    private final Clock clock;
    private final String base;
    private final Map<CalendarFeeds.Reader, Page> kept = new LinkedHashMap<>();

    FeedPages(
            Agenda agenda,
            YearlyDates dates,
            Workspaces workspaces,
            Clock clock,
            @Value("${kith.base-url:}") String base) {
        this.agenda = agenda;
        this.dates = dates;
        this.workspaces = workspaces;
        this.clock = clock;
        this.base = base.strip().replaceAll("/+$", "");
    }

    /// @param tag stands for exactly this text
    record Page(String text, String tag, Instant until) {}

    /// The calendar of a reader, in whose workspace this runs.
    @Transactional(readOnly = true)
    public Page of(CalendarFeeds.Reader reader) {
        var now = Instant.now(clock);
        synchronized (kept) {
            var page = kept.get(reader);
            if (page != null && page.until().isAfter(now)) {
                return page;
            }
        }
        var text = new CalendarText("Kith", base)
                .write(
                        events(),
                        workspaces.today().atStartOfDay(workspaces.zone()).toInstant());
        var page = new Page(text, tag(text), now.plus(KEPT));
        synchronized (kept) {
            kept.values().removeIf(old -> !old.until().isAfter(now));
            if (kept.size() < MOST_KEPT) {
                kept.put(reader, page);
            }
        }
        return page;
    }

    private List<FeedEvent> events() {
        var today = workspaces.today();
        var events = new ArrayList<FeedEvent>();
        var zone = workspaces.zone();
        agenda.openBetween(today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD), MOST_TASKS)
                .forEach(task -> FeedEvent.of(task, zone).ifPresent(events::add));
        dates.closest(MOST_DATES).forEach(yearly -> events.add(FeedEvent.of(yearly)));
        return events;
    }

    private static String tag(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
