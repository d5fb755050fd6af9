package app.kith.people;

import app.kith.accounts.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// Someone a workspace keeps in touch with. How one stands with them lies in the same row, so that a list can
/// be sorted by it, but is written by [Standings] alone: an edit here leaves those columns out. All edits are
/// one and the same statement otherwise, so that many go to the database in one batch.
///
/// Somebody who was joined into another person rests in a row that is left out of every query here, until
/// they are split.
@Entity
@SQLRestriction("merged_into is null")
class Contact {
    static final List<String> COLUMNS = List.of(
            "id",
            "workspace_id",
            "version",
            "name",
            "sort_name",
            "nickname",
            "pronouns",
            "pronunciation",
            "company",
            "job_title",
            "place",
            "how_met",
            "met_on",
            "introduced_by",
            "birth_year",
            "birth_month",
            "birth_day",
            "note",
            "portrait",
            "sort_key",
            "known_things",
            "demo",
            "created_at",
            "updated_at",
            "binned_at",
            "updated_by",
            "score",
            "score_before",
            "circle",
            "circle_pinned",
            "last_interaction",
            "usual_gap_days",
            "cooling",
            "pace_days",
            "due_on",
            "let_go_on",
            "owner_id");

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContactId id;

    @TenantId
    @Column(name = "workspace_id")
    private @Nullable UUID workspace;

    @Version
    private @Nullable Integer version;

    private String name;
    private String sortName;
    private @Nullable String nickname;
    private @Nullable String pronouns;
    private @Nullable String pronunciation;
    private @Nullable String company;
    private @Nullable String jobTitle;
    private @Nullable String place;
    private @Nullable String howMet;
    private @Nullable LocalDate metOn;

    @Column(name = "introduced_by")
    private @Nullable UUID introducedBy;

    private @Nullable Integer birthYear;
    private @Nullable Integer birthMonth;
    private @Nullable Integer birthDay;
    private @Nullable String note;
    private @Nullable String portrait;
    private String sortKey;
    /// How many of the things worth knowing are known, for [KnownThing]s to be asked about; only ever
    /// filtered by.
    private short knownThings;
    private boolean demo;
    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant binnedAt;

    @Column(name = "updated_by")
    private @Nullable UUID updatedBy;

    @Column(updatable = false)
    private @Nullable Integer score;

    @Column(updatable = false)
    private @Nullable Integer scoreBefore;

    @Enumerated(EnumType.ORDINAL)
    @Column(updatable = false)
    private Circle circle = Circle.KNOWN;

    @Column(updatable = false)
    private boolean circlePinned;

    @Column(updatable = false)
    private @Nullable LocalDate lastInteraction;

    @Column(updatable = false)
    private @Nullable Integer usualGapDays;

    /// Only ever asked for in a filter.
    @Column(updatable = false)
    private boolean cooling;

    @Column(updatable = false)
    private @Nullable Integer paceDays;

    @Column(updatable = false)
    private @Nullable LocalDate dueOn;

    /// Written by [LettingGo] alone.
    @Column(updatable = false)
    private @Nullable LocalDate letGoOn;

    /// Who looks after them; never changed by an edit.
    @Column(name = "owner_id", updatable = false)
    private @Nullable UUID owner;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {} // for JPA

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    Contact(ContactDetails details, boolean demo, Instant now) {
        this.id = ContactId.next();
        this.demo = demo;
        this.createdAt = now;
        describe(details, now);
    }

    /// Nobody introduces themselves.
    void describe(ContactDetails told, Instant now) {
        var details = id.equals(told.introducedBy())
                ? told.change().introducedBy(null).build()
                : told;
        name = details.name();
        var folded = SearchText.fold(name);
        sortName = folded.isEmpty() ? name : cut(folded, ContactDetails.MAX_NAME);
        nickname = details.nickname();
        pronouns = details.pronouns();
        pronunciation = details.pronunciation();
        company = details.company();
        jobTitle = details.jobTitle();
        place = details.place();
        howMet = details.howMet();
        metOn = details.metOn();
        var introducer = details.introducedBy();
        introducedBy = introducer == null ? null : introducer.value();
        var birthday = details.birthday();
        birthYear = birthday == null ? null : birthday.year();
        birthMonth = birthday == null ? null : birthday.month();
        birthDay = birthday == null ? null : birthday.day();
        note = details.note();
        portrait = details.portrait();
        knownThings = (short) KnownThing.of(details).size();
        updatedAt = now;
    }

    /// @param key what the name is ordered by in the workspace's language, see [SortKey]
    void orderBy(String key) {
        sortKey = key;
    }

    /// Remembers who edited last; null for a job.
    void editedBy(@Nullable UserId user) {
        updatedBy = user == null ? null : user.value();
    }

    /// As a new row, in the order of [#COLUMNS].
    @Nullable
    Object[] cells(UUID workspaceId) {
        return new @Nullable Object[] {
            id.value(),
            workspaceId,
            0,
            name,
            sortName,
            nickname,
            pronouns,
            pronunciation,
            company,
            jobTitle,
            place,
            howMet,
            metOn,
            introducedBy,
            birthYear,
            birthMonth,
            birthDay,
            note,
            portrait,
            sortKey,
            knownThings,
            demo,
            at(createdAt),
            at(updatedAt),
            at(binnedAt),
            updatedBy,
            score,
            scoreBefore,
            circle.ordinal(),
            circlePinned,
            lastInteraction,
            usualGapDays,
            cooling,
            paceDays,
            dueOn,
            letGoOn,
            owner
        };
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    String sortKey() {
        return sortKey;
    }

    LastEdit lastEdit() {
        return new LastEdit(updatedAt, updatedBy == null ? null : new UserId(updatedBy));
    }

    /// @return whether they were not there before
    boolean putInBin(Instant now) {
        if (binnedAt != null) {
            return false;
        }
        binnedAt = now;
        return true;
    }

    /// @return whether they were in the bin
    boolean restore() {
        var wasInBin = binnedAt != null;
        binnedAt = null;
        return wasInBin;
    }

    ContactId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    ContactProfile profile(List<Handle> handles, List<ImportantDate> dates, List<Fact> facts, List<String> tags) {
        var details = ContactDetails.with(name)
                .nickname(nickname)
                .pronouns(pronouns)
                .pronunciation(pronunciation)
                .company(company)
                .jobTitle(jobTitle)
                .place(place)
                .howMet(howMet)
                .metOn(metOn)
                .introducedBy(introducedBy == null ? null : new ContactId(introducedBy))
                .birthday(birthday())
                .note(note)
                .portrait(portrait)
                .handles(handles)
                .dates(dates)
                .facts(facts)
                .tags(tags)
                .build();
        return new ContactProfile(id, version(), details, standing(), demo, createdAt, binnedAt);
    }

    private Standing standing() {
        return new Standing(
                score, scoreBefore, circle, circlePinned, lastInteraction, usualGapDays, paceDays, dueOn, letGoOn);
    }

    private @Nullable PartialDate birthday() {
        return birthMonth == null || birthDay == null ? null : new PartialDate(birthYear, birthMonth, birthDay);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
