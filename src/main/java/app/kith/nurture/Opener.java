package app.kith.nurture;

import java.time.LocalDate;

/// Something known that a note could open with. Nothing is made up: what is not known gives no opener.
public sealed interface Opener {

    /// What was written down after the last interaction that has a note.
    record LastNote(LocalDate day, String note) implements Opener {}

    /// The last question in the newest note: nothing newer says that it was answered.
    record OpenQuestion(LocalDate day, String question) implements Opener {}

    /// A day of theirs that has just been, is today or comes soon.
    record DateNear(String label, LocalDate on) implements Opener {}

    record BirthdaySoon(LocalDate on) implements Opener {}

    record OpenTask(String title) implements Opener {}

    record HowYouMet(String words) implements Opener {}
}
