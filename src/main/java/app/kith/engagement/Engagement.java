package app.kith.engagement;

import app.kith.accounts.Workspaces;
import app.kith.engagement.score.CircleSize;
import app.kith.engagement.score.EngagementState;
import app.kith.engagement.score.Explanation;
import app.kith.engagement.score.Pace;
import app.kith.engagement.score.Score;
import app.kith.engagement.spi.LeftOut;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionId;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.Occurrence;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import app.kith.people.Standings;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How each relationship stands, asked and answered. Scores follow the interaction log by themselves, in the
/// same transaction.
@Service
@Transactional
public class Engagement {
    /// Nobody counts on beyond so many who are going quiet.
    public static final int MOST_GOING_QUIET = 1_000;

    private static final int WEEKS = 56; // 13 months

    private final RelationshipRepository relationships;
    private final WorthATouch worth;
    private final ScoreKeeping keeping;
    private final DailyPass pass;
    private final Check check;
    private final InteractionLog log;
    private final AddressBook people;
    private final Standings standings;
    private final Workspaces workspaces;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<LeftOut> leftOut;

    Engagement(
            RelationshipRepository relationships,
            WorthATouch worth,
            ScoreKeeping keeping,
            DailyPass pass,
            Check check,
            InteractionLog log,
            AddressBook people,
            Standings standings,
            Workspaces workspaces,
            ApplicationEventPublisher events,
            ObjectProvider<LeftOut> leftOut) {
        this.relationships = relationships;
        this.worth = worth;
        this.keeping = keeping;
        this.pass = pass;
        this.check = check;
        this.log = log;
        this.people = people;
        this.standings = standings;
        this.workspaces = workspaces;
        this.events = events;
        this.leftOut = leftOut;
    }

    /// The score today, nothing for somebody new.
    @Transactional(readOnly = true)
    public Optional<Score> score(ContactId contact) {
        var one = known(contact);
        return Score.of(one.now(), one.dayOf(today()), pace());
    }

    /// What an interaction would change, before it is logged. Nothing is written.
    ///
    /// @param time the hour, where it is known
    /// @param weight as in [app.kith.interactions.NewInteraction#weight()]
    @Transactional(readOnly = true)
    public Map<ContactId, ScoreChange> preview(
            Set<ContactId> people, LocalDate day, @Nullable LocalTime time, Direction direction, double weight) {
        var counts = weight > 0 && day.toEpochDay() <= today();
        var id = InteractionId.next();
        var at = log.moment(day, time);
        var changes = new LinkedHashMap<ContactId, ScoreChange>();
        relationships.of(people).values().forEach(one -> {
            var after = counts
                    ? with(one, new Occurrence(one.contact(), id, day, at, direction, weight, false))
                    : one.now();
            changes.put(one.contact(), new ScoreChange(shown(one.now()), shown(after)));
        });
        return changes;
    }

    /// Why the score is what it is; nothing while there is none, see [WhyScore#tooFew].
    @Transactional(readOnly = true)
    public Optional<WhyScore> explanation(ContactId contact) {
        return explanation(contact, workspaces.today());
    }

    /// Why the score was what it was at the end of a day; nothing while there was none.
    ///
    /// @param on today or before; a later day is taken for today
    @Transactional(readOnly = true)
    public Optional<WhyScore> explanation(ContactId contact, LocalDate on) {
        var one = known(contact);
        var person = people.refs(List.of(contact)).get(contact);
        if (person == null) return Optional.empty();
        var today = one.dayOf(today());
        var day = on.toEpochDay() >= today() ? today : on.toEpochDay();
        var history = history(contact).stream()
                .filter(each -> each.day().toEpochDay() <= day)
                .toList();
        var state = day == today ? one.now() : EngagementState.of(Relationship.scored(history), day);
        if (state.isEmpty()) return Optional.empty();
        var score = Score.of(state, day, pace()).orElseThrow();
        return Optional.of(new WhyScore(
                person,
                LocalDate.ofEpochDay(day),
                score,
                state.interactions(),
                new Explaining(person, score, history, LocalDate.ofEpochDay(day)).parts(log),
                since(history, day - Relationship.LAG, score),
                new ScoreChange(
                        score.score(),
                        Explanation.afterATalk(state, day, pace()).score()),
                new ScoreChange(
                        score.score(),
                        Explanation.afterSilence(state, day, WhyScore.SILENT_DAYS, pace())
                                .map(Score::score)
                                .orElse(null))));
    }

    private WhyScore.@Nullable Since since(List<Occurrence> history, long then, Score now) {
        return Score.of(EngagementState.of(Relationship.scored(history), then), then, pace())
                .map(score -> WhyScore.Since.of(LocalDate.ofEpochDay(then), Explanation.of(score), Explanation.of(now)))
                .orElse(null);
    }

    /// How long one has not talked with somebody; nothing where nothing is logged.
    @Transactional(readOnly = true)
    public Optional<Silence> silence(ContactId contact) {
        return Silence.of(known(contact), today());
    }

    /// The score at the end of each week of the last 13 months, oldest first; the last one is today's.
    @Transactional(readOnly = true)
    public List<ScoreOn> trend(ContactId contact) {
        var today = workspaces.today();
        var days = IntStream.rangeClosed(0, WEEKS).mapToObj(week -> today.minusWeeks(WEEKS - (long) week));
        return Replay.scores(history(contact), days, pace());
    }

    /// The score as it was at the end of a day that is not in the future.
    @Transactional(readOnly = true)
    public Optional<Score> asOf(ContactId contact, LocalDate day) {
        var state = EngagementState.of(Relationship.scored(history(contact)), day.toEpochDay());
        return Score.of(state, day.toEpochDay(), pace());
    }

    /// Whom it would do most good to reach today, best first; nobody who is new, let go or in the bin.
    ///
    /// @param without who is not to be named again
    @Transactional(readOnly = true)
    public List<Suggestion> whomNext(int limit, Set<ContactId> without) {
        return suggestions(worth.most(limit, without));
    }

    /// What a word today is worth with each of these people, as suggestions are ordered by.
    @Transactional(readOnly = true)
    public Map<ContactId, Double> values(Collection<ContactId> contacts) {
        var values = new LinkedHashMap<ContactId, Double>();
        relationships
                .of(contacts)
                .forEach((contact, one) -> values.put(contact, one.shown().value()));
        return values;
    }

    /// Established relationships that are going quiet, nobody who is put off or refused, the ones most worth
    /// a word first.
    @Transactional(readOnly = true)
    public List<Suggestion> goingQuiet(int limit) {
        return suggestions(worth.mostGoingQuiet(limit, leftOut()));
    }

    /// How many there are, [#MOST_GOING_QUIET] for so many or more.
    @Transactional(readOnly = true)
    public int goingQuietCount() {
        return worth.countGoingQuiet(leftOut());
    }

    private Set<ContactId> leftOut() {
        return leftOut.stream().flatMap(one -> one.today().stream()).collect(Collectors.toSet());
    }

    /// Keeps these people in a circle, whatever their rank.
    ///
    /// @throws IllegalArgumentException for unknown followers: whoever is here is known by name
    public void keepIn(Collection<ContactId> contacts, Circle circle) {
        if (circle == Circle.UNKNOWN) throw new IllegalArgumentException("Nobody can be kept unknown");
        keeping.choose(contacts, one -> one.pinned(CircleSize.valueOf(circle.name())));
        standings.pin(contacts, circle);
        events.publishEvent(new CirclesChosen(Set.copyOf(contacts)));
    }

    /// Lets the rank decide the circle again.
    public void letRankDecide(Collection<ContactId> contacts) {
        keeping.choose(contacts, one -> one.pinned(null), standings::unpin);
        events.publishEvent(new CirclesChosen(Set.copyOf(contacts)));
    }

    /// Judges cooling by the pace the user set for these people, where that is shorter than the usual gap. To
    /// be called in the transaction that sets it.
    ///
    /// @param days at least 1; nothing for no pace
    public void expectEvery(Collection<ContactId> contacts, @Nullable Integer days) {
        if (days != null && days < 1) throw new IllegalArgumentException("A pace is at least a day, not " + days);
        keeping.choose(contacts, one -> one.cadence(days));
    }

    /// Judges cooling by the paces that stand beside everybody, for a change that concerns very many: one
    /// statement, then a pass over what is shown.
    public void followPaces() {
        if (relationships.followPaces(null) > 0) pass.settleSoon(workspaces.current());
    }

    /// The same for a few people.
    public void followPaces(Collection<ContactId> contacts) {
        if (relationships.followPaces(contacts) > 0)
            keeping.settle(contacts, workspaces.today(), relationships.ranks());
    }

    /// Works out everybody anew from the log, in a transaction for each few hundred people.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void recomputeAll() {
        relationships.followPaces(null);
        pass.rebuildAll(workspaces.today());
        pass.rewriteAll(workspaces.today());
    }

    /// Works out everybody anew and compares it with what is stored, after today's pass where that is still to
    /// come.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public CheckReport check() {
        pass.run();
        return check.report();
    }

    private EngagementState with(Relationship one, Occurrence next) {
        if (one.isFollowedBy(next.day(), Relationship.Latest.of(next)))
            return one.now().add(Relationship.scored(next.day(), next.direction(), next.weight()));
        var history = new ArrayList<>(history(one.contact()));
        history.add(next);
        history.sort(Comparator.comparing(Occurrence::occurredAt));
        return EngagementState.of(Relationship.scored(history), today());
    }

    private List<Suggestion> suggestions(List<Relationship> found) {
        var refs = people.refs(found.stream().map(Relationship::contact).toList());
        return found.stream()
                .filter(one -> refs.containsKey(one.contact()))
                .map(one -> suggestion(Objects.requireNonNull(refs.get(one.contact())), one))
                .toList();
    }

    private Suggestion suggestion(PersonRef person, Relationship one) {
        return new Suggestion(
                person,
                one.shown().value(),
                LocalDate.ofEpochDay(one.now().last()),
                Silence.of(one, today()).orElseThrow(),
                one.shown().cooling(),
                afterATalk(one));
    }

    private ScoreChange afterATalk(Relationship one) {
        return new ScoreChange(
                shown(one.now()),
                Explanation.afterATalk(one.now(), one.dayOf(today()), pace()).score());
    }

    private @Nullable Integer shown(EngagementState state) {
        var today = state.isEmpty() ? today() : Math.max(today(), state.last());
        return Score.of(state, today, pace()).map(Score::score).orElse(null);
    }

    private Relationship known(ContactId contact) {
        return Objects.requireNonNull(relationships.of(List.of(contact)).get(contact));
    }

    private List<Occurrence> history(ContactId contact) {
        return log.histories(List.of(contact)).getOrDefault(contact, List.of());
    }

    private long today() {
        return workspaces.today().toEpochDay();
    }

    private Pace pace() {
        return new Pace(workspaces.settings().paceDays());
    }
}
