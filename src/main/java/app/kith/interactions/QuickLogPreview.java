package app.kith.interactions;

import app.kith.interactions.favours.Balance;
import app.kith.interactions.favours.GiveAndTake;
import app.kith.interactions.quicklog.ParsedLog;
import app.kith.interactions.spi.Promises.Promise;
import app.kith.interactions.spi.ScorePreview;
import app.kith.people.ContactId;
import app.kith.people.Namesake;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A quick-log line as it would be saved now.
///
/// @param text the line it was read from
/// @param log the line understood; people who were picked carry their full name
/// @param whole the line understood with nothing of it left to the note
/// @param today the day of the workspace
/// @param people in the order typed
/// @param favours what was done for them or asked of them
/// @param balances how give and take stand with them; empty unless something is asked
/// @param changes what saving would do to the scores, as far as that is known
/// @param promises what could be kept as tasks; none of it is by itself
public record QuickLogPreview(
        String text,
        ParsedLog log,
        ParsedLog whole,
        LocalDate today,
        List<Mentioned> people,
        GiveAndTake favours,
        Map<ContactId, Balance> balances,
        Map<ContactId, ScorePreview.Change> changes,
        List<Promise> promises) {

    /// Somebody the line is about.
    ///
    /// @param phrase how they were typed; the name of somebody who was added to the line
    /// @param name what to call them in a sentence
    /// @param known who it is; absent for somebody new, and as long as several fit
    /// @param others who else it may be
    /// @param isNew whether saving adds them
    public record Mentioned(
            String phrase, String name, @Nullable Namesake known, List<Namesake> others, boolean isNew) {

        /// Several people fit and none is chosen.
        public boolean isOpen() {
            return known == null && !isNew;
        }
    }

    /// Whether it can be saved without asking.
    public boolean isClear() {
        return !people.isEmpty() && people.stream().noneMatch(Mentioned::isOpen);
    }

    /// Whether saving adds somebody to the address book.
    public boolean addsPeople() {
        return people.stream().anyMatch(Mentioned::isNew);
    }
}
