package app.kith.interactions;

import app.kith.people.ContactId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/// That one person took part in one interaction, with all that a score needs to know of it.
@Entity
class InteractionParticipant {
    static final List<String> COLUMNS = List.of(
            "id",
            "workspace_id",
            "interaction_id",
            "contact_id",
            "on_day",
            "occurred_at",
            "direction",
            "weight",
            "personal",
            "minutes");

    @Id
    private UUID id;

    @TenantId
    @Column(name = "workspace_id")
    private @Nullable UUID workspace;

    @Column(name = "interaction_id")
    private UUID interaction;

    @Column(name = "contact_id")
    private UUID contact;

    private LocalDate onDay;
    private Instant occurredAt;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private double weight;
    private boolean personal;
    private @Nullable Integer minutes;

    @SuppressWarnings("NullAway.Init")
    protected InteractionParticipant() {} // for JPA

    InteractionParticipant(Interaction interaction, NewInteraction told, ContactId contact) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.interaction = interaction.id().value();
        this.contact = contact.value();
        this.onDay = interaction.day();
        this.occurredAt = interaction.occurredAt();
        this.direction = interaction.direction();
        this.weight = told.weight();
        this.personal = told.personal();
        this.minutes = told.minutes();
    }

    UUID contact() {
        return contact;
    }

    /// As a new row, in the order of [#COLUMNS].
    @Nullable
    Object[] cells(UUID workspace) {
        return new @Nullable Object[] {
            id,
            workspace,
            interaction,
            contact,
            onDay,
            occurredAt.atOffset(ZoneOffset.UTC),
            direction.name(),
            weight,
            personal,
            minutes
        };
    }
}
