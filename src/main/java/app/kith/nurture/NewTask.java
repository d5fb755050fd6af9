package app.kith.nurture;

import app.kith.people.ContactId;
import java.time.LocalDate;
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
public record NewTask(
        String title,
        @Nullable String note,
        Set<ContactId> people,
        @Nullable LocalDate dueOn,
        @Nullable Integer minutes) {
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
    }

    /// Only the words, to be done some day.
    public static NewTask of(String title) {
        return new NewTask(title, null, Set.of(), null, null);
    }

    public NewTask with(ContactId... contacts) {
        return new NewTask(title, note, new LinkedHashSet<>(List.of(contacts)), dueOn, minutes);
    }

    public NewTask due(LocalDate day) {
        return new NewTask(title, note, people, day, minutes);
    }

    public NewTask taking(int newMinutes) {
        return new NewTask(title, note, people, dueOn, newMinutes);
    }
}
