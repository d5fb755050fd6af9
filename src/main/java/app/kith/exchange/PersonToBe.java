package app.kith.exchange;

import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person that rows of a chunk become.
final class PersonToBe {
    @Nullable
    ContactId id;

    final @Nullable ContactDetails before;
    ContactDetails now;
    final long row;
    private final @Nullable LocalDate inTouch;

    @Nullable
    LocalDate lastInteraction;

    /// Why the first row that changes them is joined with them.
    @Nullable
    String why;

    PersonToBe(Candidate candidate) {
        this(null, null, candidate.details(), candidate.row(), null);
    }

    PersonToBe(ContactProfile profile, long row) {
        this(
                profile.id(),
                profile.details(),
                profile.details(),
                row,
                profile.standing().lastInteraction());
    }

    private PersonToBe(
            @Nullable ContactId id,
            @Nullable ContactDetails before,
            ContactDetails now,
            long row,
            @Nullable LocalDate inTouch) {
        this.id = id;
        this.before = before;
        this.now = now;
        this.row = row;
        this.inTouch = inTouch;
    }

    void wasInTouch(@Nullable LocalDate day) {
        var known = lastInteraction == null ? inTouch : lastInteraction;
        if (day != null && (known == null || day.isAfter(known))) {
            lastInteraction = day;
        }
    }

    void isJoined(String because) {
        if (why == null) why = because;
    }

    boolean isChanged() {
        return before == null || !before.equals(now) || lastInteraction != null;
    }
}
