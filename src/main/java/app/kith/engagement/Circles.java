package app.kith.engagement;

import app.kith.accounts.Workspaces;
import app.kith.engagement.score.CircleRanking;
import app.kith.engagement.score.Pace;
import app.kith.engagement.spi.LeftOut;
import app.kith.interactions.InteractionLog;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactId;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.PersonRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The circles around the user: whoever is on one of the four, never everybody.
@Service
@Transactional(readOnly = true)
public class Circles {
    /// The circles there are to see, the innermost first.
    public static final List<Circle> ALL = List.of(Circle.INNER, Circle.CLOSE, Circle.ACTIVE, Circle.WIDER);

    /// No more people than these are shown: the circles hold 150, a few who may still come back, and those
    /// kept by hand.
    public static final int MOST = 220;

    private static final int MONTHS = 13;
    private static final PeopleFilter ON_A_CIRCLE = PeopleFilter.EVERYONE.circles(Set.copyOf(ALL));
    private static final Comparator<InCircle> NEAREST_FIRST = Comparator.comparing(InCircle::circle)
            .thenComparing(Circles::score, Comparator.reverseOrder())
            .thenComparing(one -> one.person().name());

    private final RelationshipRepository relationships;
    private final InteractionLog log;
    private final AddressBook people;
    private final Workspaces workspaces;
    private final ObjectProvider<LeftOut> leftOut;

    Circles(
            RelationshipRepository relationships,
            InteractionLog log,
            AddressBook people,
            Workspaces workspaces,
            ObjectProvider<LeftOut> leftOut) {
        this.relationships = relationships;
        this.log = log;
        this.people = people;
        this.workspaces = workspaces;
        this.leftOut = leftOut;
    }

    /// Who is on the circles today, in a fixed number of queries.
    public CirclesNow now() {
        var today = workspaces.today();
        var rows = people.search(ON_A_CIRCLE, new PeopleOrder(PeopleOrder.By.CIRCLE, false), 0, MOST);
        var known = relationships.of(rows.stream().map(PersonRow::id).toList());
        var ranks = relationships.ranks(0);
        var ranksBefore = relationships.ranks(Relationship.LAG);
        var shown = rows.stream()
                .map(row -> placed(row, Objects.requireNonNull(known.get(row.id())), ranks, ranksBefore, today))
                .sorted(NEAREST_FIRST)
                .toList();
        var out = leftOut.stream().flatMap(one -> one.today().stream()).collect(Collectors.toSet());
        return new CirclesNow(today, shown, counts(rows), out);
    }

    /// Why somebody is in their circle, from two queries whoever else there is.
    public CircleReason reason(ContactId contact) {
        var relationship = relationships.of(List.of(contact)).get(contact);
        if (relationship == null) return new CircleReason(Circle.KNOWN, false, CircleRanking.UNRANKED, null);
        var beyondSince = relationship.place().beyondSince();
        return new CircleReason(
                relationship.circle(),
                relationship.pinned() != null,
                relationships.ranks(0).of(relationship.now()),
                beyondSince == null
                        ? null
                        : LocalDate.ofEpochDay(beyondSince).plusDays(CircleRanking.DAYS_BEYOND_EDGE));
    }

    /// The score at the end of each of the last 13 months and today, oldest first, for a few people at once.
    public Map<ContactId, List<ScoreOn>> months(Collection<ContactId> contacts) {
        if (contacts.isEmpty()) return Map.of();
        var today = workspaces.today();
        var pace = new Pace(workspaces.settings().paceDays());
        var histories = log.histories(contacts);
        var months = new LinkedHashMap<ContactId, List<ScoreOn>>();
        contacts.forEach(contact ->
                months.put(contact, Replay.scores(histories.getOrDefault(contact, List.of()), monthEnds(today), pace)));
        return months;
    }

    private static Stream<LocalDate> monthEnds(LocalDate today) {
        var first = YearMonth.from(today).minusMonths(MONTHS - 1L);
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(MONTHS)
                .map(YearMonth::atEndOfMonth)
                .map(day -> day.isAfter(today) ? today : day);
    }

    private static InCircle placed(
            PersonRow row, Relationship relationship, Ranks ranks, Ranks ranksBefore, LocalDate today) {
        var standing = row.standing();
        var circle = standing.circle();
        var was = standing.circlePinned() ? circle : suggested(ranksBefore.of(relationship.before()));
        var next = standing.circlePinned() ? circle : suggested(ranks.of(relationship.now()));
        return new InCircle(
                row.person(),
                row.tags(),
                was,
                next,
                relationship.shown().cooling(),
                Silence.of(relationship, today.toEpochDay()).orElse(null));
    }

    private static Circle suggested(int rank) {
        return Relationship.circleOf(CircleRanking.suggested(rank));
    }

    /// Only the last circles can hold more than are shown.
    private Map<Circle, Integer> counts(List<PersonRow> rows) {
        var counts = new EnumMap<Circle, Integer>(Circle.class);
        ALL.forEach(circle -> counts.put(circle, 0));
        rows.forEach(row -> counts.merge(row.standing().circle(), 1, Integer::sum));
        if (rows.size() == MOST) {
            ALL.forEach(circle -> counts.put(circle, people.count(PeopleFilter.EVERYONE.circles(Set.of(circle)))));
        }
        return counts;
    }

    private static int score(InCircle one) {
        var score = one.person().standing().score();
        return score == null ? -1 : score;
    }
}
