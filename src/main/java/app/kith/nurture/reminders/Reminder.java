package app.kith.nurture.reminders;

import app.kith.people.PersonRef;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing the bell tells.
///
/// @param title what there is to know
/// @param path where it leads, without a leading slash
/// @param person whom it is about; absent where it is about nobody in particular
/// @param on the day it was told
public record Reminder(
        UUID id,
        Kind kind,
        String title,
        String path,
        @Nullable PersonRef person,
        LocalDate on,
        boolean read) {

    /// What it is about.
    public enum Kind {
        /// tasks that are due
        DUE,
        /// a birthday or another date
        DATE,
        /// work that ended in the background
        WORK,
        /// a digest that did not go out
        MAIL
    }
}
