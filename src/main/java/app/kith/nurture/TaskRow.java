package app.kith.nurture;

import app.kith.people.PersonRef;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A nurture task as a list shows it.
///
/// @param version to be handed back with an edit
/// @param doneAt when it was done, where the workspace is
/// @param logged whether an interaction was logged with it
public record TaskRow(
        TaskId id,
        int version,
        String title,
        @Nullable String note,
        @Nullable LocalDate dueOn,
        @Nullable Integer minutes,
        @Nullable LocalDateTime doneAt,
        boolean logged,
        List<PersonRef> people) {

    /// The same task as it would be told anew, to edit it or to bring it back.
    public NewTask retold() {
        return new NewTask(
                title,
                note,
                people.stream().map(PersonRef::id).collect(Collectors.toCollection(LinkedHashSet::new)),
                dueOn,
                minutes);
    }

    public boolean isDone() {
        return doneAt != null;
    }

    /// Due before that day and still open.
    public boolean lateOn(LocalDate today) {
        return doneAt == null && dueOn != null && dueOn.isBefore(today);
    }
}
