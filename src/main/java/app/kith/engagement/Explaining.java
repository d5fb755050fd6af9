package app.kith.engagement;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toMap;

import app.kith.design.Words;
import app.kith.engagement.WhyScore.Kind;
import app.kith.engagement.WhyScore.Part;
import app.kith.engagement.score.Explanation;
import app.kith.engagement.score.Score;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionId;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.Occurrence;
import app.kith.people.PersonRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The explanation of one score in words, from the history it comes from.
final class Explaining {
    /// So many interactions stand behind a part, at most.
    private static final int BEHIND = 5;

    /// What lies further back has faded to less than a quarter.
    private static final int RECENT_DAYS = 182;

    /// From this weight on an interaction counts as writing to somebody.
    private static final double WRITING = 0.5;

    private final PersonRef person;
    private final Explanation explanation;
    private final List<Occurrence> history;
    private final LocalDate today;

    /// @param history what is counted in the score, oldest first
    Explaining(PersonRef person, Score score, List<Occurrence> history, LocalDate today) {
        this.person = person;
        this.explanation = Explanation.of(score);
        this.history = history;
        this.today = today;
    }

    /// The parts in the order to be read, with the interactions behind them.
    List<Part> parts(InteractionLog log) {
        var behind = new EnumMap<Kind, List<InteractionId>>(Kind.class);
        for (var kind : Kind.values()) behind.put(kind, behind(kind));
        var entries = log.entries(behind.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        var parts = new ArrayList<Part>();
        behind.forEach((kind, ids) -> parts.add(new Part(
                kind,
                explanation.shares().get(kind.ordinal()).whole(),
                fact(kind),
                ids.stream().filter(entries::containsKey).map(entries::get).toList())));
        return parts;
    }

    private String fact(Kind kind) {
        return switch (kind) {
            case START ->
                "The same for everyone, looking %d days ahead."
                        .formatted(explanation.score().horizon());
            case FREQUENCY ->
                "In touch on %s in the last 6 months, %d since you began."
                        .formatted(days(recentDays(one -> true)), daysOf(history.stream()));
            case MUTUAL ->
                "In the last 6 months %s took part or reached out on %s, you on %d."
                        .formatted(
                                person.callName(),
                                days(recentDays(Explaining::isTheirs)),
                                recentDays(Explaining::isOurs));
            case SILENCE -> silence();
            case UNANSWERED -> unanswered();
        };
    }

    private String silence() {
        var last = new Words(today, Locale.ENGLISH)
                .past(today.minusDays(explanation.score().silence()));
        if (daysOf(history.stream()) < WhyScore.ENOUGH) return "Last in touch %s.".formatted(last);
        var gap = Math.toIntExact(Math.max(1, Math.round(explanation.score().gap())));
        return "Last in touch %s. You usually talk %s.".formatted(last, Words.pace(gap));
    }

    private String unanswered() {
        var days = explanation.score().unanswered();
        if (days == 0) return "Nothing is waiting for an answer.";
        var everReachedOut = history.stream().anyMatch(Explaining::isTheirs);
        return (everReachedOut
                        ? "You wrote on %s since %s last reached out."
                        : "You wrote on %s, and %s has yet to answer.")
                .formatted(days(days), person.callName());
    }

    private List<InteractionId> behind(Kind kind) {
        var chosen = switch (kind) {
            case START -> List.<Occurrence>of();
            case FREQUENCY -> counted(history.stream());
            case MUTUAL -> smaller();
            case SILENCE -> List.of(history.getLast());
            case UNANSWERED ->
                counted(history.reversed().stream()
                        .takeWhile(one -> !isTheirs(one))
                        .filter(one -> one.weight() >= WRITING));
        };
        return chosen.stream()
                .sorted(comparingDouble(this::weightToday).reversed())
                .limit(BEHIND)
                .map(Occurrence::interaction)
                .toList();
    }

    /// What came from them, or what came from us: only the smaller sum adds to the score.
    private List<Occurrence> smaller() {
        var theirs = counted(history.stream().filter(Explaining::isTheirs));
        var ours = counted(history.stream().filter(Explaining::isOurs));
        return sum(theirs) <= sum(ours) ? theirs : ours;
    }

    private double sum(List<Occurrence> some) {
        return some.stream().mapToDouble(this::weightToday).sum();
    }

    /// The weightiest of each day: what else there was on that day adds nothing.
    private static List<Occurrence> counted(Stream<Occurrence> some) {
        return List.copyOf(some.collect(toMap(
                        Occurrence::day,
                        one -> one,
                        (one, other) -> other.weight() > one.weight() ? other : one,
                        LinkedHashMap::new))
                .values());
    }

    private static boolean isTheirs(Occurrence one) {
        return one.direction() != Direction.OUT;
    }

    private static boolean isOurs(Occurrence one) {
        return one.direction() != Direction.IN;
    }

    private double weightToday(Occurrence one) {
        return Relationship.scored(one.day(), one.direction(), one.weight()).weightOn(today.toEpochDay());
    }

    private int recentDays(Predicate<Occurrence> which) {
        return daysOf(history.stream().filter(which).filter(one -> one.day().isAfter(today.minusDays(RECENT_DAYS))));
    }

    private static int daysOf(Stream<Occurrence> some) {
        return (int) some.map(Occurrence::day).distinct().count();
    }

    private static String days(int count) {
        return count == 1 ? "1 day" : count + " days";
    }
}
