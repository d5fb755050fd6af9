package app.kith.nurture;

import app.kith.accounts.Member;
import app.kith.interactions.InteractionId;
import app.kith.nurture.repeat.Rhythm;
import app.kith.people.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A nurture task as a list shows it.
///
/// @param version to be handed back with an edit
/// @param doneAt when it was done, where the workspace is
/// @param interaction what was logged with it
/// @param dueAt by which time of the day, on the clock of the workspace
/// @param rhythm how it comes again
/// @param owner who of the team does it
/// @param follows the occurrence it came after
public record TaskRow(
        TaskId id,
        int version,
        String title,
        @Nullable String note,
        @Nullable LocalDate dueOn,
        @Nullable Integer minutes,
        @Nullable LocalDateTime doneAt,
        @Nullable InteractionId interaction,
        List<PersonRef> people,
        @Nullable LocalTime dueAt,
        @Nullable Rhythm rhythm,
        @Nullable Member owner,
        @Nullable UUID follows) {

    /// The most urgent first: by day, on it by time, those without one at its end.
    static final Comparator<TaskRow> BY_DUE = Comparator.comparing(
                    TaskRow::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(TaskRow::dueAt, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()))
            .thenComparing(row -> row.id().value());

    /// The same task as it would be told anew, to edit it or to bring it back.
    public NewTask retold() {
        return new NewTask(
                title,
                note,
                people.stream().map(PersonRef::id).collect(Collectors.toCollection(LinkedHashSet::new)),
                dueOn,
                minutes,
                dueAt,
                rhythm == null ? null : rhythm.repeat(),
                owner == null ? null : owner.id());
    }

    /// Whether an interaction was logged with it.
    public boolean logged() {
        return interaction != null;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    /// Due before that day and still open.
    public boolean lateOn(LocalDate today) {
        return doneAt == null && dueOn != null && dueOn.isBefore(today);
    }

    /// The moment by which it is due, where it has a time. A time that the clock leaves out when summer time
    /// begins counts an hour later; one that comes twice counts the first time.
    public @Nullable Instant due(ZoneId zone) {
        return dueOn == null || dueAt == null
                ? null
                : dueOn.atTime(dueAt).atZone(zone).toInstant();
    }
}
