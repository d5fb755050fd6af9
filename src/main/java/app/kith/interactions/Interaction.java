package app.kith.interactions;

import app.kith.interactions.favours.GiveAndTake;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// Something that happened between the user and one or more people.
@Entity
class Interaction {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InteractionId id;

    @TenantId
    @Column(name = "workspace_id")
    private @Nullable UUID workspace;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private InteractionKind kind;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private LocalDate onDay;
    private @Nullable LocalTime atTime;
    private Instant occurredAt;
    private @Nullable Integer minutes;

    @Enumerated(EnumType.STRING)
    private @Nullable Tone tone;

    private @Nullable String note;
    private @Nullable String gave;
    private @Nullable String asked;
    private Instant loggedAt;

    @SuppressWarnings("NullAway.Init")
    protected Interaction() {} // for JPA

    @SuppressWarnings("NullAway.Init") // tell() sets the rest
    Interaction(InteractionId id, NewInteraction told, ZoneId zone, Instant now) {
        this.id = id;
        this.loggedAt = now;
        tell(told, zone);
    }

    /// Tells it anew. The day is kept as it was told, whatever the zone becomes later.
    void tell(NewInteraction told, ZoneId zone) {
        kind = told.kind();
        direction = told.direction();
        onDay = told.day();
        atTime = told.time();
        occurredAt = moment(told.day(), told.time(), zone, loggedAt);
        minutes = told.minutes();
        tone = told.tone();
        note = told.note();
        gave = told.favours().gave();
        asked = told.favours().asked();
    }

    /// Without an hour, what is logged on its own day happened now, and anything else at noon.
    static Instant moment(LocalDate day, @Nullable LocalTime time, ZoneId zone, Instant loggedAt) {
        if (time != null) {
            return day.atTime(time).atZone(zone).toInstant();
        }
        return LocalDate.ofInstant(loggedAt, zone).equals(day)
                ? loggedAt
                : day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }

    GiveAndTake favours() {
        return new GiveAndTake(gave, asked);
    }

    InteractionId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    InteractionKind kind() {
        return kind;
    }

    Direction direction() {
        return direction;
    }

    LocalDate day() {
        return onDay;
    }

    @Nullable
    LocalTime time() {
        return atTime;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    @Nullable
    Integer minutes() {
        return minutes;
    }

    @Nullable
    Tone tone() {
        return tone;
    }

    @Nullable
    String note() {
        return note;
    }
}
