package app.kith.nurture.feed;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/// Writes events as iCalendar (RFC 5545) the way Google, Apple and Thunderbird take it: whole days as dates, times in
/// UTC, lines folded at 75 octets.
///
/// @param name what the calendar is called
/// @param base where this Kith is reached, without a slash at its end; empty leaves links out
record CalendarText(String name, String base) {
    private static final int LONGEST_LINE = 75;

    /// @param stamp when the calendar says it was written; the same events with the same stamp give the same text
    String write(List<FeedEvent> events, Instant stamp) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Kith//Kith//EN");
        calendar.setMethod("PUBLISH");
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.addExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, "PT6H");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT6H");
        events.forEach(event -> calendar.addEvent(event(event, stamp)));
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null); // it counts letters, not octets
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return folded(text.toString());
    }

    private VEvent event(FeedEvent event, Instant stamp) {
        var written = new VEvent();
        written.setUid(event.uid() + "@kith");
        written.setDateTimeStamp(new DateTimeStamp(Date.from(stamp)));
        written.setSummary(event.summary());
        if (event.description() != null) {
            written.setDescription(event.description());
        }
        if (!base.isEmpty()) {
            written.setUrl(base + "/" + event.path());
        }
        if (event.at() == null) {
            written.setDateStart(new DateStart(day(event.on())));
            written.setDateEnd(new DateEnd(day(event.on().plusDays(1))));
            written.setTransparency(true); // nobody is busy all day for a birthday
        } else {
            written.setDateStart(new DateStart(Date.from(event.at())));
            written.setDuration(
                    Duration.builder().minutes(Math.max(1, event.minutes())).build());
        }
        switch (event.repeat()) {
            case NEVER -> {}
            case YEARLY -> written.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY).build());
            case LAST_OF_FEBRUARY ->
                written.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                        .byMonth(2)
                        .byMonthDay(-1)
                        .build());
        }
        return written;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /// Breaks lines so that none is longer than 75 octets, never within a letter.
    static String folded(String text) {
        var folded = new StringBuilder(text.length() + text.length() / LONGEST_LINE * 3);
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            int size = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
            if (letter == '\r' || letter == '\n') {
                octets = 0;
            } else if (octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1 + size;
            } else {
                octets += size;
            }
            folded.appendCodePoint(letter);
            i += Character.charCount(letter);
        }
        return folded.toString();
    }
}
