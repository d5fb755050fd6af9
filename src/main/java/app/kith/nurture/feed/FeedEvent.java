package app.kith.nurture.feed;

import static java.util.Objects.requireNonNullElse;

import app.kith.nurture.TaskRow;
import app.kith.people.PartialDate;
import app.kith.people.PersonRef;
import app.kith.people.YearlyDates.YearlyDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that stands in the calendar. The one place where tasks and dates become events.
///
/// @param uid stays the same for as long as the thing is the same
/// @param on its day, and for what repeats the first of them
/// @param at when it begins; null takes the whole day
/// @param minutes how long it takes, where it has a time
/// @param path where in Kith it leads
record FeedEvent(
        String uid,
        String summary,
        @Nullable String description,
        LocalDate on,
        @Nullable Instant at,
        int minutes,
        Repeat repeat,
        String path) {
    /// A leap year; before it, calendar programs draw what nobody looks at.
    private static final int FIRST_YEAR = 2000;

    /// How long a task takes in a calendar when nobody said, in minutes.
    private static final int UNTOLD = 15;

    /// How it comes again.
    enum Repeat {
        NEVER,
        YEARLY,
        /// the 29th of February, and the 28th where there is none
        LAST_OF_FEBRUARY
    }

    /// A task is an event on its day and not a VTODO, which Google leaves out and Apple shows elsewhere. One
    /// that is late stays on the day it was due: a calendar that moves it along would rewrite what was.
    /// @param zone where the clock of the task's time stands
    static Optional<FeedEvent> of(TaskRow task, ZoneId zone) {
        var due = task.dueOn();
        if (due == null || task.isDone()) {
            return Optional.empty();
        }
        var who = task.people().stream().map(PersonRef::name).toList();
        var named = who.isEmpty() ? task.title() : "%s (%s)".formatted(task.title(), String.join(", ", who));
        var minutes = requireNonNullElse(task.minutes(), UNTOLD);
        return Optional.of(new FeedEvent(
                "task-" + task.id().value(), named, task.note(), due, task.due(zone), minutes, Repeat.NEVER, "tasks"));
    }

    static FeedEvent of(YearlyDate yearly) {
        var date = yearly.date();
        var isLeapDay = date.month() == 2 && date.day() == 29;
        var label = yearly.label();
        var key = "%s %s %d-%d".formatted(yearly.contact(), label, date.month(), date.day());
        return new FeedEvent(
                label == null
                        ? "birthday-" + yearly.contact()
                        : "date-" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                label == null ? yearly.name() + ", birthday" : yearly.name() + ", " + label,
                date.year() == null ? null : (label == null ? "Born " : "Since ") + date.year(),
                first(date),
                null,
                0,
                isLeapDay ? Repeat.LAST_OF_FEBRUARY : Repeat.YEARLY,
                "people/" + yearly.contact());
    }

    private static LocalDate first(PartialDate date) {
        var year = date.year() == null ? FIRST_YEAR : Math.max(FIRST_YEAR, date.year());
        var isLeapDay = date.month() == 2 && date.day() == 29;
        return LocalDate.of(isLeapDay && !Year.isLeap(year) ? FIRST_YEAR : year, date.month(), date.day());
    }
}
