package app.kith.exchange.entries;

import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.Attendee;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/// The meetings of a calendar, event by event; of one that repeats, all its days up to a limit.
final class CalendarEntries implements Entries {

    private static final int MAX_DAYS = 1_000;
    private static final String UNREADABLE = "This event cannot be read";

    private final CalendarParts parts;
    private final CalendarAhead ahead;

    private CalendarEntries(CalendarParts parts, CalendarAhead ahead) {
        this.parts = parts;
        this.ahead = ahead;
    }

    static Entries of(Opening file, Charset charset) throws IOException {
        CalendarAhead ahead;
        try (var parts = new CalendarParts(file.open(), charset)) {
            ahead = CalendarAhead.of(parts);
        }
        return new CalendarEntries(new CalendarParts(file.open(), charset), ahead);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        for (var part = parts.next(); part != null; part = parts.next()) {
            if (!part.isEvent()) continue;
            return part.text() == null
                    ? Entry.broken(part.line(), "This event does not end: END:VEVENT is missing", null)
                    : read(part.line(), part.text());
        }
        return null;
    }

    private Entry read(long line, String event) {
        try (var reader = new ICalReader(new StringReader(ahead.calendar(event)))) {
            var read = reader.readNext();
            if (read == null || read.getEvents().isEmpty()) return Entry.broken(line, UNREADABLE, null);
            var one = read.getEvents().getFirst();
            var zone = read.getTimezoneInfo().getTimezone(one.getDateStart());
            return entry(line, one, zone == null ? TimeZone.getTimeZone("UTC") : zone.getTimeZone());
        } catch (IOException | RuntimeException unforeseen) {
            return Entry.broken(line, UNREADABLE, null);
        }
    }

    private Entry entry(long line, VEvent event, TimeZone zone) {
        if (event.getDateStart() == null || event.getDateStart().getValue() == null)
            return Entry.broken(line, "This event has no day", null);
        if (event.getStatus() != null && event.getStatus().isCancelled())
            return Entry.broken(line, "This event was cancelled", null);
        var days = days(event, zone);
        if (days.isEmpty()) return Entry.broken(line, "This event has no day of its own", null);
        var values = new Values()
                .add("Kind of interaction", "Meeting")
                .add("With", String.join("\n", parties(event)))
                .add("Day", String.join("\n", days))
                .add("Minutes", minutes(event))
                .add(
                        "Note",
                        event.getSummary() == null ? null : event.getSummary().getValue());
        if (event.getLocation() != null) values.add("Where", event.getLocation().getValue());
        var recurrence = event.getRecurrenceId() == null
                ? ""
                : " " + event.getRecurrenceId().getValue();
        values.key(event.getUid() == null ? null : "event " + event.getUid().getValue() + recurrence);
        return Entry.of(line, values);
    }

    private static List<String> parties(VEvent event) {
        var parties = new ArrayList<String>();
        for (Attendee attendee : event.getAttendees()) {
            var said = attendee.getParticipationStatus();
            if (said != null && "DECLINED".equalsIgnoreCase(said.getValue())) continue;
            var mail = attendee.getEmail() == null ? mailOf(attendee.getUri()) : attendee.getEmail();
            parties.add(party(attendee.getCommonName(), mail));
        }
        var organizer = event.getOrganizer();
        if (organizer != null) {
            var mail = organizer.getEmail() == null ? mailOf(organizer.getUri()) : organizer.getEmail();
            parties.add(party(organizer.getCommonName(), mail));
        }
        return parties.stream().filter(party -> !party.isBlank()).distinct().toList();
    }

    private static @Nullable String mailOf(@Nullable String uri) {
        return uri != null && uri.toLowerCase(Locale.ROOT).startsWith("mailto:") ? uri.substring(7) : null;
    }

    private static String party(@Nullable String name, @Nullable String mail) {
        if (mail == null) return name == null ? "" : name;
        return Values.mailbox(name == null || name.equalsIgnoreCase(mail) ? null : name, mail);
    }

    private List<String> days(VEvent event, TimeZone zone) {
        var hasTime = event.getDateStart().getValue().hasTime();
        var days = new ArrayList<String>();
        Repeating.tame(event);
        var dates = event.getDateIterator(zone);
        while (dates.hasNext() && days.size() < MAX_DAYS) {
            var day = written(dates.next(), hasTime);
            if (!ahead.standsByItself(event, day)) days.add(day);
        }
        return days;
    }

    static String written(Date date, boolean hasTime) {
        var instant = Instant.ofEpochMilli(date.getTime());
        return hasTime
                ? instant.atOffset(ZoneOffset.UTC).toString()
                : instant.atZone(ZoneId.systemDefault()).toLocalDate().toString();
    }

    private static @Nullable String minutes(VEvent event) {
        if (!event.getDateStart().getValue().hasTime()) return null;
        if (event.getDuration() != null && event.getDuration().getValue() != null)
            return String.valueOf(event.getDuration().getValue().toMillis() / 60_000);
        if (event.getDateEnd() == null || event.getDateEnd().getValue() == null) return null;
        var length = Duration.ofMillis(event.getDateEnd().getValue().getTime()
                - event.getDateStart().getValue().getTime());
        return length.isNegative() || length.toDays() > 7 ? null : String.valueOf(length.toMinutes());
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
