package app.kith.people.relations;

import app.kith.people.ContactId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// That somebody is something to somebody, as a form writes it down.
///
/// @param role what `who` is to `whom`
/// @param note a few words: "since school"
public record NewTie(
        ContactId who,
        Role role,
        ContactId whom,
        @Nullable String note,
        @Nullable LocalDate since) {
    /// The longest note, in characters.
    public static final int MAX_NOTE = 300;

    public NewTie {
        if (who.equals(whom)) {
            throw new IllegalArgumentException("Choose somebody else: nobody is related to themselves");
        }
        note = note == null || note.isBlank() ? null : note.strip();
        if (note != null && note.length() > MAX_NOTE) {
            throw new IllegalArgumentException("A note has at most %d characters".formatted(MAX_NOTE));
        }
    }

    /// Without a note or a day.
    public NewTie(ContactId who, Role role, ContactId whom) {
        this(who, role, whom, null, null);
    }

    public TieKey key() {
        return TieKey.of(who, role, whom);
    }

    /// The same with somebody in the place of another; nothing where that would be of one with themselves.
    Optional<NewTie> with(ContactId one, ContactId inPlaceOf) {
        var first = who.equals(inPlaceOf) ? one : who;
        var second = whom.equals(inPlaceOf) ? one : whom;
        return first.equals(second) ? Optional.empty() : Optional.of(new NewTie(first, role, second, note, since));
    }

    boolean isOf(ContactId one, ContactId other) {
        return (who.equals(one) && whom.equals(other)) || (who.equals(other) && whom.equals(one));
    }

    ContactId introducer() {
        return role.turned() ? whom : who;
    }

    ContactId introduced() {
        return role.turned() ? who : whom;
    }
}
