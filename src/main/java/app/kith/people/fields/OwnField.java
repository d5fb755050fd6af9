package app.kith.people.fields;

import app.kith.people.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/// The row of a [FactField].
@Entity
@Table(name = "fact_field")
class OwnField {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "workspace_id")
    private @Nullable UUID workspace;

    @Version
    private @Nullable Integer version;

    private String name;
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private FactType type;

    private String choices;
    private int placeInList;

    @SuppressWarnings("NullAway.Init")
    protected OwnField() {} // for JPA

    @SuppressWarnings("NullAway.Init") // the two methods set the rest
    OwnField(String name, FactType type, List<String> choices, int placeInList) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.placeInList = placeInList;
        rename(name);
        holds(type, choices);
    }

    final void rename(String called) {
        name = called.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > Fact.MAX_LABEL) {
            throw new IllegalArgumentException("The name of a fact has 1 to %d characters".formatted(Fact.MAX_LABEL));
        }
        nameKey = FactField.key(name);
    }

    final void holds(FactType itsType, List<String> itsChoices) {
        var given = itsChoices.stream()
                .map(choice -> choice.strip().replaceAll("\\s+", " "))
                .filter(choice -> !choice.isEmpty())
                .distinct()
                .toList();
        if (itsType == FactType.CHOICE && given.size() < 2) {
            throw new IllegalArgumentException("Write at least two choices");
        }
        var text = String.join("\n", given);
        if (given.size() > FactField.MAX_CHOICES
                || given.stream().anyMatch(choice -> choice.length() > FactField.MAX_CHOICE)
                || text.length() > 4000) {
            throw new IllegalArgumentException("At most %d choices of at most %d characters each"
                    .formatted(FactField.MAX_CHOICES, FactField.MAX_CHOICE));
        }
        type = itsType;
        choices = itsType == FactType.CHOICE ? text : "";
    }

    void moveTo(int place) {
        placeInList = place;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    FactField field() {
        return new FactField(id, name, type, choices.lines().toList());
    }
}
