package app.kith.people.relations;

import app.kith.people.ContactId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/// What two people are to each other, kept once for both.
@Entity
@Table(name = "contact_tie")
class Tie {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "workspace_id")
    private @Nullable UUID workspace;

    @Column(name = "first_id")
    private UUID first;

    @Column(name = "second_id")
    private UUID second;

    @Enumerated(EnumType.STRING)
    private TieKind kind;

    private boolean turned;
    private @Nullable String firstWord;
    private @Nullable String secondWord;
    private String wordsKey;
    private @Nullable String note;
    private @Nullable LocalDate sinceDay;

    @SuppressWarnings("NullAway.Init")
    protected Tie() {} // for JPA

    Tie(NewTie told) {
        this(UuidVersion7Strategy.INSTANCE.generateUuid(null), told);
    }

    /// One that was there before.
    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    Tie(UUID id, NewTie told) {
        this.id = id;
        describe(told);
    }

    void describe(NewTie told) {
        var key = told.key();
        var role = told.who().equals(key.first()) ? told.role() : told.role().opposite();
        first = key.first().value();
        second = key.second().value();
        kind = key.kind();
        turned = role.turned();
        firstWord = kind == TieKind.OTHER ? role.word() : null;
        secondWord = kind == TieKind.OTHER ? role.back() : null;
        wordsKey = key.words();
        note = told.note();
        sinceDay = told.since();
    }

    UUID id() {
        return id;
    }

    /// As it was told of the first of the two.
    NewTie told() {
        return new NewTie(new ContactId(first), roleOfFirst(), new ContactId(second), note, sinceDay);
    }

    private Role roleOfFirst() {
        return role(kind, turned, firstWord, secondWord);
    }

    static Role role(TieKind kind, boolean turned, @Nullable String word, @Nullable String back) {
        return word == null || back == null ? Role.of(kind, turned) : Role.inWords(word, back);
    }
}
