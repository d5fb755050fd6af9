package app.kith.nurture;

import app.kith.people.ContactId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// That somebody is left out of Today until a day.
@Entity
class PutOff {

    /// What it comes from.
    enum Cause {
        LATER,
        NOT_THIS_ONE,
        /// What there was to do is done, whether it is logged or not.
        DONE,
        /// There was a personal word.
        TENDED
    }

    @Id
    @Column(name = "contact_id")
    private UUID contact;

    @TenantId
    @Column(name = "workspace_id")
    private @Nullable UUID workspace;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private LocalDate onDay;
    private LocalDate untilDay;

    @SuppressWarnings("NullAway.Init")
    protected PutOff() {} // for JPA

    PutOff(ContactId contact, Cause cause, LocalDate on, LocalDate until) {
        this.contact = contact.value();
        this.cause = cause;
        this.onDay = on;
        this.untilDay = until;
    }

    /// The same for somebody else, or for later.
    record Kept(Cause cause, LocalDate onDay, LocalDate untilDay) {
        PutOff of(ContactId contact) {
            return new PutOff(contact, cause, onDay, untilDay);
        }
    }

    Kept kept() {
        return new Kept(cause, onDay, untilDay);
    }

    void become(Cause newCause, LocalDate on, LocalDate until) {
        cause = newCause;
        onDay = on;
        untilDay = until;
    }

    ContactId contact() {
        return new ContactId(contact);
    }

    boolean isTendedOn(LocalDate day) {
        return cause == Cause.TENDED && onDay.equals(day);
    }

    /// The user wanted it so.
    boolean isWanted() {
        return cause == Cause.LATER || cause == Cause.NOT_THIS_ONE;
    }

    /// Whether it takes one of the day's places: somebody who is refused makes room for another.
    boolean takesAPlaceOn(LocalDate day) {
        return cause != Cause.NOT_THIS_ONE && onDay.equals(day);
    }
}
