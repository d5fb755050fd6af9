package app.kith.nurture;

import app.kith.engagement.Silence;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Why somebody is named today. No suggestion goes without one.
public sealed interface Reason {

    /// One said one would do something for them, and the day has come.
    record Promised(TaskRow task) implements Reason {}

    /// @param turns the age, where the year of birth is known
    record BirthdayToday(OptionalInt turns) implements Reason {}

    /// The last personal word was theirs.
    record OwedReply(LocalDate since) implements Reason {}

    /// The pace set for them asks for a word.
    ///
    /// @param last the newest personal interaction; absent while there is none
    record PaceDue(Pace pace, @Nullable LocalDate last) implements Reason {}

    /// A word now does most good, by the engagement score.
    ///
    /// @param silence how long it has been, against the usual gap
    record Fading(Silence silence) implements Reason {}

    /// Nothing is known of how one stands with them.
    record NothingLogged() implements Reason {}
}
