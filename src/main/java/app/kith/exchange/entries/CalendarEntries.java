package app.kith.exchange.entries;

import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.Attendee;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

    private static final int MAX_EVENT = 1_000_000;
    private static final int MAX_DAYS = 1_000;
    private static final String UNREADABLE = "This event cannot be read";

    private final CardLines lines;
    private final CardText text;
    private final StringBuilder zones = new StringBuilder();

    CalendarEntries(InputStream file, Charset charset) {
        this.lines = CardLines.of(file, charset);
        this.text = new CardText(CardLines.isWide(charset) ? StandardCharsets.UTF_8 : charset);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        for (var line = lines.next(); line != null; line = lines.next()) {
            var start = lines.line();
            if (isLine(line, "BEGIN:VTIMEZONE")) {
                var zone = component(line, "VTIMEZONE");
                if (zone != null && zones.length() < MAX_EVENT && Repeating.isZone(zone)) zones.append(zone);
            } else if (isLine(line, "BEGIN:VEVENT")) {
                var event = component(line, "VEVENT");
                return event == null
                        ? Entry.broken(start, "This event does not end: END:VEVENT is missing", null)
                        : read(start, event);
            }
        }
        return null;
    }

    private @Nullable String component(String first, String name) throws IOException {
        var component = new StringBuilder(first).append("\r\n");
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (component.length() < MAX_EVENT || isLine(line, "END:" + name))
                component.append(text.decoded(line)).append("\r\n");
            if (isLine(line, "END:" + name)) return component.toString();
        }
        return null;
    }

    private static boolean isLine(String line, String wanted) {
        return line.strip().equalsIgnoreCase(wanted);
    }

    private Entry read(long line, String event) {
        var calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n%s%sEND:VCALENDAR\r\n".formatted(zones, event);
        try (var reader = new ICalReader(new StringReader(calendar))) {
            var read = reader.readNext();
            if (read == null || read.getEvents().isEmpty()) return Entry.broken(line, UNREADABLE, null);
            var one = read.getEvents().getFirst();
            var zone = read.getTimezoneInfo().getTimezone(one.getDateStart());
            return entry(line, one, zone == null ? TimeZone.getTimeZone("UTC") : zone.getTimeZone());
        } catch (IOException | RuntimeException unforeseen) {
            return Entry.broken(line, UNREADABLE, null);
        }
    }

    private static Entry entry(long line, VEvent event, TimeZone zone) {
        if (event.getDateStart() == null || event.getDateStart().getValue() == null)
            return Entry.broken(line, "This event has no day", null);
        if (event.getStatus() != null && event.getStatus().isCancelled())
            return Entry.broken(line, "This event was cancelled", null);
        var values = new Values()
                .add("Kind of interaction", "Meeting")
                .add("With", String.join("\n", parties(event)))
                .add("Day", days(event, zone))
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
        return name == null || name.equalsIgnoreCase(mail) ? mail : "%s <%s>".formatted(name, mail);
    }

    private static String days(VEvent event, TimeZone zone) {
        var hasTime = event.getDateStart().getValue().hasTime();
        var days = new ArrayList<String>();
        Repeating.tame(event);
        var dates = event.getDateIterator(zone);
        while (dates.hasNext() && days.size() < MAX_DAYS) days.add(written(dates.next(), hasTime, zone));
        return String.join("\n", days);
    }

    private static String written(Date date, boolean hasTime, TimeZone zone) {
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
        lines.close();
    }
}
