package app.kith.nurture;

import app.kith.people.ContactId;
import app.kith.people.PaceStanding;
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

/// The pace set for one person, and the day it next asks for a word.
@Entity
class Cadence {
    @Id
    @Column(name = "contact_id")
    private UUID contact;

    @TenantId
    @Column(name = "workspace_id")
    private @Nullable UUID workspace;

    @Version
    private @Nullable Integer version;

    private int everyCount;

    @Enumerated(EnumType.STRING)
    private Pace.Unit everyUnit;

    private LocalDate sinceOn;
    private @Nullable LocalDate lastPersonalOn;
    private @Nullable LocalDate pausedUntil;
    private @Nullable LocalDate postponedUntil;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private PaceSource source = PaceSource.OWN;

    /// The default it comes from; none for one's own.
    private @Nullable UUID defaultId;

    private @Nullable String pauseReason;

    @SuppressWarnings("NullAway.Init")
    protected Cadence() {} // for JPA

    @SuppressWarnings("NullAway.Init") // setTo() sets the rest
    Cadence(ContactId contact, Pace pace, @Nullable LocalDate lastPersonal, LocalDate today) {
        this.contact = contact.value();
        this.sinceOn = today;
        this.lastPersonalOn = lastPersonal;
        setTo(pace);
    }

    /// The same pace with all that was said about it, for whom it goes with.
    @SuppressWarnings("NullAway.Init") // recount() sets the rest
    Cadence(ContactId contact, Kept kept, @Nullable LocalDate lastPersonal) {
        this.contact = contact.value();
        this.everyCount = kept.every();
        this.everyUnit = kept.unit();
        this.sinceOn = kept.since();
        this.lastPersonalOn = lastPersonal;
        this.pausedUntil = kept.pausedUntil();
        this.postponedUntil = kept.postponedUntil();
        this.pauseReason = kept.pauseReason();
        recount();
    }

    /// A pace without the person it was set for.
    record Kept(
            int every,
            Pace.Unit unit,
            LocalDate since,
            @Nullable LocalDate pausedUntil,
            @Nullable LocalDate postponedUntil,
            @Nullable String pauseReason) {}

    Kept kept() {
        return new Kept(everyCount, everyUnit, sinceOn, pausedUntil, postponedUntil, pauseReason);
    }

    void setTo(Pace pace) {
        everyCount = pace.every();
        everyUnit = pace.unit();
        postponedUntil = null;
        pausedUntil = null;
        pauseReason = null;
        source = PaceSource.OWN;
        defaultId = null;
        recount();
    }

    /// The pace a default says now; what was said about it stays.
    ///
    /// @return whether it was another before
    boolean follow(PaceSource source, UUID from, Pace pace) {
        if (this.source == source && from.equals(defaultId) && pace.equals(pace())) return false;
        this.source = source;
        this.defaultId = from;
        everyCount = pace.every();
        everyUnit = pace.unit();
        recount();
        return true;
    }

    /// There was a personal interaction that day.
    void tended(LocalDate day) {
        if (lastPersonalOn == null || day.isAfter(lastPersonalOn)) {
            lastPersonalOn = day;
            postponedUntil = null;
        }
        recount();
    }

    /// The newest personal interaction is now that of this day; null for none.
    void lastTended(@Nullable LocalDate day) {
        lastPersonalOn = day;
        recount();
    }

    void pause(@Nullable LocalDate until, @Nullable String reason) {
        pausedUntil = until;
        pauseReason = until == null ? null : reason;
        recount();
    }

    /// Runs from the day it ran from before, and rests as it did.
    void putBack(PaceRest before) {
        sinceOn = before.since();
        pausedUntil = before.pausedUntil();
        pauseReason = before.reason();
        postponedUntil = before.postponedUntil();
        recount();
    }

    void postpone(@Nullable LocalDate until) {
        postponedUntil = until;
        recount();
    }

    /// While nothing is logged the pace runs from the day it was set.
    private void recount() {
        var due = pace().after(lastPersonalOn == null ? sinceOn : lastPersonalOn);
        due = later(due, postponedUntil);
        dueOn = later(due, pausedUntil);
    }

    private static LocalDate later(LocalDate due, @Nullable LocalDate floor) {
        return floor != null && floor.isAfter(due) ? floor : due;
    }

    ContactId contact() {
        return new ContactId(contact);
    }

    Pace pace() {
        return new Pace(everyCount, everyUnit);
    }

    boolean isOwn() {
        return source == PaceSource.OWN;
    }

    PaceStanding standing() {
        return new PaceStanding(contact(), pace().days(), dueOn);
    }

    PaceLine line() {
        return new PaceLine(
                contact(),
                pace(),
                lastPersonalOn,
                dueOn,
                pausedUntil,
                postponedUntil,
                pauseReason,
                source,
                sinceOn,
                defaultId);
    }
}
