package app.kith.people;

import app.kith.accounts.Workspaces;
import app.kith.people.PeopleFilter.Only;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns a filter and an order into one query over the one table that people lists need.
@Component
class PeopleSearch {
    private static final char ESCAPE = '!';
    private static final int MOST_BIRTHDAYS = 200;
    private static final int MOST_NAMESAKES = 500;
    private final EntityManager entities;
    private final Workspaces workspaces;

    PeopleSearch(EntityManager entities, Workspaces workspaces) {
        this.entities = entities;
        this.workspaces = workspaces;
    }

    /// As much of a contact's row as a list line shows.
    record Line(
            ContactId id,
            String name,
            @Nullable String nickname,
            @Nullable String portrait,
            @Nullable String place,
            @Nullable String company,
            @Nullable String jobTitle,
            @Nullable Integer score,
            @Nullable Integer scoreBefore,
            Circle circle,
            boolean circlePinned,
            @Nullable LocalDate lastInteraction,
            @Nullable Integer usualGapDays,
            @Nullable Integer paceDays,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate letGoOn,
            @Nullable Integer birthYear,
            @Nullable Integer birthMonth,
            @Nullable Integer birthDay) {
        static final Comparator<Line> RECENT_FIRST = Comparator.comparing(
                line -> line.lastInteraction() == null ? LocalDate.MIN : line.lastInteraction(),
                Comparator.reverseOrder());

        PersonRef ref() {
            return new PersonRef(
                    id,
                    name,
                    nickname,
                    portrait,
                    new Standing(
                            score,
                            scoreBefore,
                            circle,
                            circlePinned,
                            lastInteraction,
                            usualGapDays,
                            paceDays,
                            dueOn,
                            letGoOn));
        }

        Namesake namesake() {
            return new Namesake(ref(), belowTheName());
        }

        /// The phrase is the name or the nickname, or the name begins with its words, whatever case and accents.
        boolean isNamed(String phrase) {
            var words = SearchText.fold(phrase);
            var folded = SearchText.fold(name);
            return folded.equals(words)
                    || folded.startsWith(words + " ")
                    || folded.startsWith(words + "-")
                    || (nickname != null && SearchText.fold(nickname).equals(words));
        }

        Optional<PartialDate> birthday() {
            return birthMonth == null || birthDay == null
                    ? Optional.empty()
                    : Optional.of(new PartialDate(birthYear, birthMonth, birthDay));
        }

        @Nullable
        String belowTheName() {
            if (place != null) {
                return place;
            }
            return jobTitle == null ? company : company == null ? jobTitle : jobTitle + ", " + company;
        }
    }

    List<Line> lines(PeopleFilter filter, PeopleOrder order, int offset, int limit) {
        return lines((cb, contact) -> matching(filter, cb, contact), order, offset, limit);
    }

    List<Line> lines(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : lines((cb, contact) -> contact.get("id").get("value").in(ids), PeopleOrder.BY_NAME, 0, ids.size());
    }

    /// People whose name or nickname has, for each of these words, a part that begins with it; those one was in
    /// touch with last come first.
    List<Line> named(String words, int limit) {
        return lines(
                (cb, contact) -> cb.and(contact.get("binnedAt").isNull(), named(words, cb, contact)),
                new PeopleOrder(PeopleOrder.By.LAST_INTERACTION, true),
                0,
                limit);
    }

    /// People in whom these words occur anywhere; those who are [#named] so come first, then those one was in touch
    /// with last.
    List<Line> found(String words, int limit) {
        var recentFirst = new PeopleOrder(PeopleOrder.By.LAST_INTERACTION, true);
        return lines(
                (cb, contact) -> matching(PeopleFilter.EVERYONE.text(words), cb, contact),
                (cb, contact) -> {
                    var namedFirst = cb.<Integer>selectCase()
                            .when(named(words, cb, contact), 0)
                            .otherwise(1);
                    var order = new ArrayList<>(List.of(cb.asc(namedFirst)));
                    order.addAll(sorted(recentFirst, cb, contact));
                    return order;
                },
                0,
                limit);
    }

    private static Predicate named(String words, CriteriaBuilder cb, Root<Contact> contact) {
        var all = new ArrayList<Predicate>();
        for (var word : SearchText.fold(words).split(" ")) {
            all.add(cb.or(
                    beginning(cb, contact.get("sortName"), word),
                    beginning(cb, cb.lower(contact.get("nickname")), word)));
        }
        return cb.and(all);
    }

    /// People whom one of these phrases may mean, see [Line#isNamed]; exact names come first, then those one was in
    /// touch with last. A name that is nearly everybody's finds at most [#MOST_NAMESAKES].
    List<Line> namedAny(Collection<String> phrases) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        var folded = phrases.stream().map(SearchText::fold).distinct().toList();
        var nicknames = Stream.concat(folded.stream(), phrases.stream().map(phrase -> phrase.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        return lines(
                (cb, contact) -> {
                    var any = new ArrayList<Predicate>();
                    any.add(contact.get("sortName").in(folded));
                    any.add(cb.lower(contact.get("nickname")).in(nicknames));
                    for (var words : folded) {
                        any.add(cb.like(contact.get("sortName"), escaped(words) + " %", ESCAPE));
                        any.add(cb.like(contact.get("sortName"), escaped(words) + "-%", ESCAPE));
                    }
                    return cb.and(contact.get("binnedAt").isNull(), cb.or(any));
                },
                (cb, contact) -> {
                    var exactFirst = cb.<Integer>selectCase()
                            .when(contact.get("sortName").in(folded), 0)
                            .otherwise(1);
                    var order = new ArrayList<>(List.of(cb.asc(exactFirst)));
                    order.addAll(sorted(new PeopleOrder(PeopleOrder.By.LAST_INTERACTION, true), cb, contact));
                    return order;
                },
                0,
                MOST_NAMESAKES);
    }

    /// People present and not let go with whom nothing is logged, by name.
    List<Line> nothingLoggedYet(int limit) {
        return lines(
                (cb, contact) -> cb.and(
                        contact.get("binnedAt").isNull(),
                        contact.get("score").isNull(),
                        contact.get("letGoOn").isNull()),
                PeopleOrder.BY_NAME,
                0,
                limit);
    }

    /// People present whose birthday falls on one of the `days` days from that one on; who was born on the 29th of
    /// February has it on the 28th in other years.
    List<Line> birthdays(LocalDate from, int days) {
        return lines(
                (cb, contact) -> {
                    var any = new ArrayList<Predicate>();
                    for (var day = from; day.isBefore(from.plusDays(days)); day = day.plusDays(1)) {
                        any.add(bornOn(day.getMonthValue(), day.getDayOfMonth(), cb, contact));
                        if (day.getMonthValue() == 2 && day.getDayOfMonth() == 28 && !day.isLeapYear()) {
                            any.add(bornOn(2, 29, cb, contact));
                        }
                    }
                    return cb.and(contact.get("binnedAt").isNull(), cb.or(any));
                },
                PeopleOrder.BY_NAME,
                0,
                MOST_BIRTHDAYS);
    }

    private static Predicate bornOn(int month, int day, CriteriaBuilder cb, Root<Contact> contact) {
        return cb.and(cb.equal(contact.get("birthMonth"), month), cb.equal(contact.get("birthDay"), day));
    }

    long count(PeopleFilter filter) {
        var cb = entities.getCriteriaBuilder();
        var query = cb.createQuery(Long.class);
        var contact = query.from(Contact.class);
        query.select(cb.count(contact)).where(matching(filter, cb, contact));
        return entities.createQuery(query).getSingleResult();
    }

    List<UUID> ids(PeopleFilter filter, int limit) {
        var cb = entities.getCriteriaBuilder();
        var query = cb.createQuery(UUID.class);
        var contact = query.from(Contact.class);
        query.select(contact.get("id").get("value")).where(matching(filter, cb, contact));
        return entities.createQuery(query).setMaxResults(limit).getResultList();
    }

    private List<Line> lines(
            BiFunction<CriteriaBuilder, Root<Contact>, Predicate> which, PeopleOrder order, int offset, int limit) {
        return lines(which, (cb, contact) -> sorted(order, cb, contact), offset, limit);
    }

    private List<Line> lines(
            BiFunction<CriteriaBuilder, Root<Contact>, Predicate> which,
            BiFunction<CriteriaBuilder, Root<Contact>, List<Order>> order,
            int offset,
            int limit) {
        var cb = entities.getCriteriaBuilder();
        var query = cb.createQuery(Line.class);
        var contact = query.from(Contact.class);
        query.select(cb.construct(
                Line.class,
                contact.get("id"),
                contact.get("name"),
                contact.get("nickname"),
                contact.get("portrait"),
                contact.get("place"),
                contact.get("company"),
                contact.get("jobTitle"),
                contact.get("score"),
                contact.get("scoreBefore"),
                contact.get("circle"),
                contact.get("circlePinned"),
                contact.get("lastInteraction"),
                contact.get("usualGapDays"),
                contact.get("paceDays"),
                contact.get("dueOn"),
                contact.get("letGoOn"),
                contact.get("birthYear"),
                contact.get("birthMonth"),
                contact.get("birthDay")));
        query.where(which.apply(cb, contact)).orderBy(order.apply(cb, contact));
        return entities.createQuery(query)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private static List<Order> sorted(PeopleOrder order, CriteriaBuilder cb, Root<Contact> contact) {
        var by = switch (order.by()) {
            case NAME -> "sortName";
            case SCORE -> "score";
            case CIRCLE -> "circle";
            case LAST_INTERACTION -> "lastInteraction";
            case DUE -> "dueOn";
            case ADDED -> "createdAt";
        };
        Expression<?> expression = contact.get(by);
        var id = contact.get("id").get("value");
        return order.descending()
                ? List.of(cb.desc(expression, Nulls.LAST), cb.desc(id))
                : List.of(cb.asc(expression, Nulls.LAST), cb.asc(id));
    }

    private Predicate matching(PeopleFilter filter, CriteriaBuilder cb, Root<Contact> contact) {
        var all = new ArrayList<Predicate>();
        all.add(
                filter.inBin()
                        ? contact.get("binnedAt").isNotNull()
                        : contact.get("binnedAt").isNull());
        var text = SearchText.fold(filter.text());
        if (!text.isEmpty()) {
            for (var word : text.split(" ")) {
                all.add(cb.like(contact.get("searchText"), "%" + escaped(word) + "%", ESCAPE));
            }
        }
        if (!filter.circles().isEmpty()) {
            all.add(contact.get("circle").in(filter.circles()));
        }
        if (!filter.bands().isEmpty()) {
            all.add(cb.or(filter.bands().stream()
                    .map(band -> cb.between(contact.get("score"), band.from(), upTo(band)))
                    .toList()));
        }
        if (filter.tag() != null) {
            all.add(tagged(filter.tag(), cb, contact));
        }
        if (filter.only() != null) {
            all.add(only(filter.only(), cb, contact));
        }
        return cb.and(all);
    }

    private Predicate only(Only only, CriteriaBuilder cb, Root<Contact> contact) {
        return switch (only) {
            case COOLING -> cb.isTrue(contact.get("cooling"));
            case WARMING -> cb.ge(cb.diff(contact.<Integer>get("score"), contact.get("scoreBefore")), 5);
            case OVERDUE -> cb.lessThan(contact.get("dueOn"), workspaces.today());
            case NOTHING_LOGGED -> contact.get("score").isNull();
            case NO_HANDLE -> {
                var handles = cb.createQuery().subquery(Integer.class);
                var handle = handles.from(ContactHandle.class);
                handles.select(cb.literal(1))
                        .where(cb.equal(handle.get("contact"), contact.get("id").get("value")));
                yield cb.not(cb.exists(handles));
            }
            case LET_GO -> cb.isNotNull(contact.get("letGoOn"));
            case DEMO -> cb.isTrue(contact.get("demo"));
        };
    }

    private static Predicate tagged(String tag, CriteriaBuilder cb, Root<Contact> contact) {
        var carriers = cb.createQuery().subquery(UUID.class);
        var carrier = carriers.from(ContactTag.class);
        var tags = carriers.subquery(UUID.class);
        var named = tags.from(Tag.class);
        tags.select(named.get("id")).where(cb.equal(named.get("nameKey"), Tag.key(tag)));
        carriers.select(carrier.get("contact")).where(carrier.get("tag").in(tags));
        return contact.get("id").get("value").in(carriers);
    }

    private static int upTo(Band band) {
        return band == Band.BRIGHT ? 100 : Band.values()[band.ordinal() - 1].from() - 1;
    }

    private static Predicate beginning(CriteriaBuilder cb, Expression<String> text, String word) {
        return cb.or(
                cb.like(text, escaped(word) + "%", ESCAPE),
                cb.like(text, "% " + escaped(word) + "%", ESCAPE),
                cb.like(text, "%-" + escaped(word) + "%", ESCAPE));
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
