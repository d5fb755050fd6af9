package app.kith.interactions.spi;

import app.kith.people.ContactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what one says one will do in what is about to be logged. A promise is only offered; it is kept when the user
/// says so.
public interface Promises {

    /// Something to be done.
    ///
    /// @param title what, as a task says it: "Send her the drawings"
    /// @param dueOn by which day; absent where none was said
    record Promise(String title, @Nullable LocalDate dueOn) {}

    /// @param today the day of the workspace, from which "tomorrow" counts
    /// @param locale says whether 3/12 is in December or in March
    /// @return the promises in the order said; none for most texts
    List<Promise> in(String text, LocalDate today, Locale locale);

    /// Keeps a promise to these people.
    ///
    /// @return takes it back; may be called in a later transaction
    Runnable keep(Promise promise, Set<ContactId> people);
}
