package app.kith.engagement;

import app.kith.engagement.score.CirclePlace;
import app.kith.engagement.score.CircleSize;
import app.kith.engagement.score.Cooling;
import app.kith.engagement.score.EngagementState;
import app.kith.engagement.score.Pace;
import app.kith.engagement.score.Score;
import app.kith.engagement.score.ScoredInteraction;
import app.kith.engagement.score.TouchValue;
import app.kith.interactions.Direction;
import app.kith.interactions.Occurrence;
import app.kith.people.Circle;
import app.kith.people.ContactId;
import app.kith.people.ScoreStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that is stored of one relationship. Days are epoch days.
///
/// @param now the state with everything up to today
/// @param before the state as of [#LAG] days ago
/// @param latest the last interaction in `now`, which orders what happens on the same day
/// @param place the circle by rank
/// @param pinned the circle the user chose
/// @param cadence the days of the pace the user set
/// @param shown what lists show, as last worked out
record Relationship(
        ContactId contact,
        EngagementState now,
        EngagementState before,
        @Nullable Latest latest,
        CirclePlace place,
        @Nullable CircleSize pinned,
        @Nullable Integer cadence,
        Shown shown) {
    static final int LAG = 90;

    /// An interaction's place within its day: by the moment, then by the id, as in the log.
    record Latest(Instant at, UUID id) implements Comparable<Latest> {
        private static final Comparator<Latest> ORDER =
                Comparator.comparing(Latest::at).thenComparing(Latest::id);

        static Latest of(Occurrence one) {
            return new Latest(one.occurredAt(), one.interaction().value());
        }

        @Override
        public int compareTo(Latest other) {
            return ORDER.compare(this, other);
        }
    }

    /// The numbers that lists show or sort by.
    ///
    /// @param value of a touch today, in thousandths so that it does not change for everybody every day
    record Shown(
            @Nullable Integer score,
            @Nullable Integer scoreBefore,
            @Nullable Integer usualGapDays,
            double value,
            Cooling cooling) {
        static final Shown NOTHING = new Shown(null, null, null, 0, Cooling.NONE);
    }

    static Relationship unknown(ContactId contact) {
        return new Relationship(
                contact,
                EngagementState.EMPTY,
                EngagementState.EMPTY,
                null,
                CirclePlace.UNKNOWN,
                null,
                null,
                Shown.NOTHING);
    }

    static ScoredInteraction scored(LocalDate day, Direction direction, double weight) {
        return new ScoredInteraction(day.toEpochDay(), direction != Direction.OUT, direction != Direction.IN, weight);
    }

    static List<ScoredInteraction> scored(List<Occurrence> history) {
        return history.stream()
                .map(one -> scored(one.day(), one.direction(), one.weight()))
                .toList();
    }

    /// Whether an interaction comes after all that is counted, so that it can be added without looking back.
    boolean isFollowedBy(LocalDate day, Latest next) {
        return now.isEmpty()
                || day.toEpochDay() > now.last()
                || day.toEpochDay() == now.last() && (latest == null || next.compareTo(latest) > 0);
    }

    Relationship add(ScoredInteraction interaction, Latest next) {
        return new Relationship(contact, now.add(interaction), before, next, place, pinned, cadence, shown);
    }

    /// The same relationship from its whole history.
    Relationship rebuilt(List<Occurrence> history, long today) {
        var scored = scored(history);
        var state = EngagementState.of(scored, today);
        var last = history.stream()
                .filter(one -> one.day().toEpochDay() == state.last())
                .map(Latest::of)
                .max(Comparator.naturalOrder());
        return new Relationship(
                contact,
                state,
                EngagementState.of(scored, today - LAG),
                state.isEmpty() ? null : last.orElse(null),
                place,
                pinned,
                cadence,
                shown);
    }

    Relationship at(CirclePlace other) {
        return new Relationship(contact, now, before, latest, other, pinned, cadence, shown);
    }

    /// The same relationship with states that were worked out elsewhere.
    Relationship rebuilt(EngagementState state, EngagementState before, @Nullable Latest latest) {
        return new Relationship(contact, state, before, state.isEmpty() ? null : latest, place, pinned, cadence, shown);
    }

    Relationship pinned(@Nullable CircleSize circle) {
        return new Relationship(contact, now, before, latest, place, circle, cadence, shown);
    }

    Relationship cadence(@Nullable Integer days) {
        return new Relationship(contact, now, before, latest, place, pinned, days, shown);
    }

    /// The same relationship with its place and its shown numbers as of `today`.
    Relationship on(long today, Pace pace, Ranks ranks) {
        var settled = place.next(ranks.of(now), today);
        return new Relationship(
                contact, now, before, latest, settled, pinned, cadence, shownOn(today, pace, settled.circle()));
    }

    /// The same relationship with its shown numbers as of `today`, in the place where it is.
    Relationship inPlace(long today, Pace pace) {
        return new Relationship(
                contact, now, before, latest, place, pinned, cadence, shownOn(today, pace, place.circle()));
    }

    private Shown shownOn(long today, Pace pace, CircleSize settled) {
        if (now.isEmpty()) return Shown.NOTHING;
        var day = dayOf(today);
        var score = Score.of(now, day, pace).orElseThrow();
        var value =
                TouchValue.of(now, day, pace, pinned == null ? settled : pinned).value();
        return new Shown(
                score.score(),
                Score.of(before, day - LAG, pace).map(Score::score).orElse(null),
                (int) Math.max(1, Math.round(score.gap())),
                Math.round(value * 1000) / 1000.0,
                cadence == null ? Cooling.of(now, day) : Cooling.of(now, day, cadence));
    }

    /// Today, or the last day counted where that is later: a zone further west puts the clock back.
    long dayOf(long today) {
        return now.isEmpty() ? today : Math.max(today, now.last());
    }

    Circle circle() {
        return circleOf(pinned == null ? place.circle() : pinned);
    }

    /// Whoever is in the address book is known by name, logged with or not.
    static Circle circleOf(CircleSize size) {
        return size == CircleSize.UNKNOWN ? Circle.KNOWN : Circle.valueOf(size.name());
    }

    ScoreStanding standing() {
        return new ScoreStanding(
                contact,
                shown.score(),
                shown.scoreBefore(),
                circle(),
                now.isEmpty() ? null : LocalDate.ofEpochDay(now.last()),
                shown.usualGapDays(),
                shown.cooling() != Cooling.NONE);
    }
}
