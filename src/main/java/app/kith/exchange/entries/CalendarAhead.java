package app.kith.exchange.entries;

import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What must be known of a calendar before its first event is read: the time zones, and which days of the
/// events that repeat stand as events of their own, since they were moved, changed or cancelled.
final class CalendarAhead {

    private static final int MOST_LETTERS = 16_000_000;

    private final String zones;
    private final Set<String> apart = new HashSet<>();

    private CalendarAhead(String zones, String events) {
        this.zones = zones;
        try (var reader = new ICalReader(new StringReader(calendar(events)))) {
            var read = reader.readNext();
            if (read != null) read.getEvents().forEach(this::add);
        } catch (IOException | RuntimeException unforeseen) {
            apart.clear();
        }
    }

    static CalendarAhead of(CalendarParts parts) throws IOException {
        var zones = new StringBuilder();
        var events = new StringBuilder();
        for (var part = parts.next(); part != null; part = parts.next()) {
            var text = part.text();
            if (text == null) continue;
            if (part.isEvent()) {
                if (events.length() < MOST_LETTERS) events.append(named(text));
            } else if (zones.length() < CalendarParts.MAX_PART && Repeating.isZone(text)) {
                zones.append(text);
            }
        }
        return new CalendarAhead(zones.toString(), events.toString());
    }

    /// What a day that stands by itself says of whose day it is; nothing of other events.
    private static String named(String event) {
        if (!event.toUpperCase(Locale.ROOT).contains("\nRECURRENCE-ID")) return "";
        var day = new StringBuilder();
        for (var line : event.replaceAll("\r\n[ \t]", "").split("\r\n"))
            if (isA("UID", line) || isA("RECURRENCE-ID", line)) day.append(line).append("\r\n");
        return "BEGIN:VEVENT\r\n%sEND:VEVENT\r\n".formatted(day);
    }

    private static boolean isA(String property, String line) {
        return line.length() > property.length()
                && line.regionMatches(true, 0, property, 0, property.length())
                && ":;".indexOf(line.charAt(property.length())) >= 0;
    }

    private void add(VEvent event) {
        var day =
                event.getRecurrenceId() == null ? null : event.getRecurrenceId().getValue();
        if (day != null && event.getUid() != null) apart.add(key(event, CalendarEntries.written(day, day.hasTime())));
    }

    private static @Nullable String key(VEvent event, String day) {
        return event.getUid() == null ? null : event.getUid().getValue() + " " + day;
    }

    /// Whether a day of an event that repeats is an event of its own.
    boolean standsByItself(VEvent event, String day) {
        return event.getRecurrenceId() == null && apart.contains(key(event, day));
    }

    /// An event as a calendar of its own.
    String calendar(String event) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n%s%sEND:VCALENDAR\r\n".formatted(zones, event);
    }
}
