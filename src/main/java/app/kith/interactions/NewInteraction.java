package app.kith.interactions;

import app.kith.interactions.favours.GiveAndTake;
import app.kith.interactions.passing.PassingOn;
import app.kith.people.ContactId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An interaction as a user or an import tells it.
///
/// @param people who took part beside the user; at least one
/// @param day the date where the workspace is; it may lie in the future and then counts from its day on
/// @param time the hour, where it is known
/// @param minutes how long it took, 0 to [#MAX_MINUTES], where it is known
/// @param note what was said or done, at most [#MAX_NOTE] characters
/// @param favours what one did for them and asked of them
/// @param passing what they were asked to pass on; null for nothing
public record NewInteraction(
        InteractionKind kind,
        Direction direction,
        Set<ContactId> people,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable Integer minutes,
        @Nullable Tone tone,
        @Nullable String note,
        GiveAndTake favours,
        @Nullable PassingOn passing) {
    public static final int MAX_NOTE = 20_000;
    public static final int MAX_MINUTES = 7 * 24 * 60;
    public static final int MAX_PEOPLE = 500;

    public NewInteraction {
        people = Collections.unmodifiableSet(new LinkedHashSet<>(people));
        if (people.isEmpty()) {
            throw new IllegalArgumentException("Say who it was with");
        }
        if (people.size() > MAX_PEOPLE) {
            throw new IllegalArgumentException("At most %d people can take part".formatted(MAX_PEOPLE));
        }
        if (day.getYear() < 1900 || day.getYear() > 2200) {
            throw new IllegalArgumentException("The day lies between the years 1900 and 2200");
        }
        if (minutes != null && (minutes < 0 || minutes > MAX_MINUTES)) {
            throw new IllegalArgumentException("The length is between 0 minutes and 7 days");
        }
        note = note == null || note.isBlank() ? null : note.strip();
        if (note != null && note.length() > MAX_NOTE) {
            throw new IllegalArgumentException("A note has at most %,d characters".formatted(MAX_NOTE));
        }
    }

    /// With nothing to pass on.
    public NewInteraction(
            InteractionKind kind,
            Direction direction,
            Set<ContactId> people,
            LocalDate day,
            @Nullable LocalTime time,
            @Nullable Integer minutes,
            @Nullable Tone tone,
            @Nullable String note,
            GiveAndTake favours) {
        this(kind, direction, people, day, time, minutes, tone, note, favours, null);
    }

    /// Without give and take.
    public NewInteraction(
            InteractionKind kind,
            Direction direction,
            Set<ContactId> people,
            LocalDate day,
            @Nullable LocalTime time,
            @Nullable Integer minutes,
            @Nullable Tone tone,
            @Nullable String note) {
        this(kind, direction, people, day, time, minutes, tone, note, GiveAndTake.NOTHING);
    }

    /// The same, and this was done for them or asked of them.
    public NewInteraction with(GiveAndTake told) {
        return new NewInteraction(kind, direction, people, day, time, minutes, tone, note, told, passing);
    }

    /// The same, and this is what they were asked to pass on.
    public NewInteraction with(@Nullable PassingOn told) {
        return new NewInteraction(kind, direction, people, day, time, minutes, tone, note, favours, told);
    }

    /// The same with other people.
    NewInteraction with(Set<ContactId> others) {
        return new NewInteraction(kind, direction, others, day, time, minutes, tone, note, favours, passing);
    }

    /// How much it weighs in the engagement score, 0 to 1; see [InteractionKind#weight].
    public double weight() {
        return kind.weight(people.size());
    }

    /// Whether it resets the pace: a word meant for these few people, not one of many.
    public boolean personal() {
        return kind.personal() && weight() == 1;
    }
}
