package app.kith.nurture;

import app.kith.accounts.UserId;
import app.kith.interactions.InteractionId;
import app.kith.nurture.repeat.Repeat;
import app.kith.nurture.repeat.Rhythm;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// Something one said one would do for people.
@Entity
class NurtureTask {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TaskId id;

    @TenantId
    @Column(name = "workspace_id")
    private @Nullable UUID workspace;

    @Version
    private @Nullable Integer version;

    private String title;
    private @Nullable String note;
    private @Nullable LocalDate dueOn;
    private @Nullable Integer minutes;
    private Instant createdAt;
    private @Nullable Instant doneAt;

    @Column(name = "interaction_id")
    private @Nullable UUID interaction;

    private @Nullable LocalTime dueAt;

    @Column(name = "owner_id")
    private @Nullable UUID owner;

    private @Nullable Integer repeatEvery;

    @Enumerated(EnumType.STRING)
    private Repeat.@Nullable Unit repeatUnit;

    private @Nullable Integer repeatDays;

    @Enumerated(EnumType.STRING)
    private Repeat.@Nullable From repeatFrom;

    private @Nullable LocalDate repeatStart;
    private @Nullable LocalDate repeatSlot;

    @Column(name = "follows_id")
    private @Nullable UUID follows;

    @SuppressWarnings("NullAway.Init")
    protected NurtureTask() {} // for JPA

    @SuppressWarnings("NullAway.Init") // tell() sets the rest
    NurtureTask(TaskId id, NewTask task, Instant now) {
        this.id = id;
        this.createdAt = now;
        tell(task);
    }

    /// The next occurrence of a task that repeats, on the day of that rhythm.
    @SuppressWarnings("NullAway.Init") // tell() sets the rest
    NurtureTask(TaskId id, NurtureTask done, Rhythm rhythm, Instant now) {
        this(
                id,
                new NewTask(
                        done.title, done.note, Set.of(), rhythm.slot(), done.minutes, done.dueAt, null, done.owner()),
                now);
        keep(rhythm);
        this.follows = done.id().value();
    }

    /// A day told anew is the first of the rule; otherwise the rule goes on from where it is.
    void tell(NewTask task) {
        var told = task.repeat();
        var rhythm = rhythm();
        if (told == null) {
            keep(null);
        } else if (rhythm == null || !rhythm.repeat().equals(told) || !Objects.equals(dueOn, task.dueOn())) {
            keep(Rhythm.from(Objects.requireNonNull(task.dueOn()), told));
        }
        title = task.title();
        note = task.note();
        dueOn = task.dueOn();
        minutes = task.minutes();
        dueAt = task.dueAt();
        owner = task.owner() == null ? null : task.owner().value();
    }

    /// As it was before it was deleted.
    void remember(@Nullable Rhythm rhythm, @Nullable UUID formerly) {
        keep(rhythm);
        follows = formerly;
    }

    private void keep(@Nullable Rhythm rhythm) {
        var repeat = rhythm == null ? null : rhythm.repeat();
        repeatEvery = repeat == null ? null : repeat.every();
        repeatUnit = repeat == null ? null : repeat.unit();
        repeatDays = repeat == null
                ? null
                : repeat.on().stream().mapToInt(day -> 1 << day.ordinal()).sum();
        repeatFrom = repeat == null ? null : repeat.from();
        repeatStart = rhythm == null ? null : rhythm.start();
        repeatSlot = rhythm == null ? null : rhythm.slot();
    }

    @Nullable
    Rhythm rhythm() {
        if (repeatEvery == null
                || repeatUnit == null
                || repeatDays == null
                || repeatFrom == null
                || repeatStart == null
                || repeatSlot == null) {
            return null;
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if ((repeatDays & 1 << day.ordinal()) != 0) days.add(day);
        }
        return new Rhythm(new Repeat(repeatEvery, repeatUnit, days, repeatFrom), repeatStart, repeatSlot);
    }

    /// Once done, it stays done when it was.
    void done(Instant now) {
        if (doneAt == null) doneAt = now;
    }

    void done(Instant now, InteractionId logged) {
        done(now);
        interaction = logged.value();
    }

    void undone() {
        doneAt = null;
        interaction = null;
    }

    /// A task that repeats keeps its rule; only this time it is on another day.
    void putOff(@Nullable LocalDate until) {
        if (until == null && rhythm() != null) {
            throw new IllegalArgumentException("A task that repeats needs a day");
        }
        dueOn = until;
        if (until == null) dueAt = null;
    }

    /// It is left out this time, and is due when it comes next.
    void skip(LocalDate today) {
        var rhythm = rhythm();
        if (rhythm == null) {
            throw new IllegalArgumentException("Only a task that repeats can be left out once");
        }
        var next = rhythm.skipped(today);
        keep(next);
        dueOn = next.slot();
    }

    void give(@Nullable UserId newOwner) {
        owner = newOwner == null ? null : newOwner.value();
    }

    @Nullable
    UserId owner() {
        return owner == null ? null : new UserId(owner);
    }

    @Nullable
    LocalTime dueAt() {
        return dueAt;
    }

    @Nullable
    UUID follows() {
        return follows;
    }

    TaskId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    String title() {
        return title;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    Integer minutes() {
        return minutes;
    }

    @Nullable
    Instant doneAt() {
        return doneAt;
    }

    /// What was logged when it was done.
    @Nullable
    InteractionId interaction() {
        return interaction == null ? null : new InteractionId(interaction);
    }
}
