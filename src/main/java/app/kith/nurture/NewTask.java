package app.kith.nurture;

import app.kith.accounts.UserId;
import app.kith.nurture.repeat.Repeat;
import app.kith.people.ContactId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something one said one would do, as a form tells it.
///
/// @param title what, at most [#MAX_TITLE] characters
/// @param note at most [#MAX_NOTE] characters
/// @param people for whom; may be nobody
/// @param dueOn by which day; absent for some day
/// @param minutes how long it will take, 1 to [#MAX_MINUTES], where one can say
/// @param dueAt by which time of that day, on the clock of the workspace
/// @param repeat how it comes again
/// @param owner who of the team does it
public record NewTask(
        String title,
        @Nullable String note,
        Set<ContactId> people,
        @Nullable LocalDate dueOn,
        @Nullable Integer minutes,
        @Nullable LocalTime dueAt,
        @Nullable Repeat repeat,
        @Nullable UserId owner) {
    public static final int MAX_TITLE = 300;
    public static final int MAX_NOTE = 4000;
    public static final int MAX_PEOPLE = 50;
    public static final int MAX_MINUTES = 24 * 60;

    public NewTask {
        title = title.strip();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("Say what you want to do");
        }
        if (title.length() > MAX_TITLE) {
            throw new IllegalArgumentException("A task has at most %d characters".formatted(MAX_TITLE));
        }
        note = note == null || note.isBlank() ? null : note.strip();
        if (note != null && note.length() > MAX_NOTE) {
            throw new IllegalArgumentException("A note has at most %,d characters".formatted(MAX_NOTE));
        }
        people = Collections.unmodifiableSet(new LinkedHashSet<>(people));
        if (people.size() > MAX_PEOPLE) {
            throw new IllegalArgumentException("A task is for at most %d people".formatted(MAX_PEOPLE));
        }
        if (dueOn != null && (dueOn.getYear() < 1900 || dueOn.getYear() > 2200)) {
            throw new IllegalArgumentException("The day lies between the years 1900 and 2200");
        }
        if (minutes != null && (minutes < 1 || minutes > MAX_MINUTES)) {
            throw new IllegalArgumentException("A task takes between 1 minute and 24 hours");
        }
        if (dueOn == null && dueAt != null) {
            throw new IllegalArgumentException("A time needs a day");
        }
        if (dueOn == null && repeat != null) {
            throw new IllegalArgumentException("A task that repeats needs a day to begin on");
        }
    }

    /// Once, at no time of the day, and nobody's in particular.
    public NewTask(
            String title,
            @Nullable String note,
            Set<ContactId> people,
            @Nullable LocalDate dueOn,
            @Nullable Integer minutes) {
        this(title, note, people, dueOn, minutes, null, null, null);
    }

    /// Only the words, to be done some day.
    public static NewTask of(String title) {
        return new NewTask(title, null, Set.of(), null, null);
    }

    public NewTask with(ContactId... contacts) {
        return with(List.of(contacts));
    }

    public NewTask with(Iterable<ContactId> contacts) {
        var whom = new LinkedHashSet<ContactId>();
        contacts.forEach(whom::add);
        return new NewTask(title, note, whom, dueOn, minutes, dueAt, repeat, owner);
    }

    public NewTask due(@Nullable LocalDate day) {
        return new NewTask(title, note, people, day, minutes, dueAt, repeat, owner);
    }

    public NewTask at(@Nullable LocalTime time) {
        return new NewTask(title, note, people, dueOn, minutes, time, repeat, owner);
    }

    public NewTask taking(@Nullable Integer newMinutes) {
        return new NewTask(title, note, people, dueOn, newMinutes, dueAt, repeat, owner);
    }

    public NewTask repeating(@Nullable Repeat newRepeat) {
        return new NewTask(title, note, people, dueOn, minutes, dueAt, newRepeat, owner);
    }

    public NewTask ownedBy(@Nullable UserId newOwner) {
        return new NewTask(title, note, people, dueOn, minutes, dueAt, repeat, newOwner);
    }
}
