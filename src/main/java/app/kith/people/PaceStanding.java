package app.kith.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The pace the user set for one person, and the day by which it asks for a word; both absent for no pace.
public record PaceStanding(
        ContactId contact,
        @Nullable Integer paceDays,
        @Nullable LocalDate dueOn) {}
