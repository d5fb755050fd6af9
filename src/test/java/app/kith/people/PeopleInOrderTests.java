package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.accounts.Workspaces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lists of people in each order, page by page. Run on each database.
@AsOwner
abstract class PeopleInOrderTests {
    private static final int PEOPLE = 45;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired
    AddressBook people;

    @Autowired
    Workspaces workspaces;

    @Autowired
    JdbcClient sql;

    private record Known(
            ContactId id,
            String name,
            @Nullable Integer score,
            @Nullable LocalDate last,
            @Nullable LocalDate due,
            Circle circle) {}

    private final List<Known> all = new ArrayList<>();

    @BeforeEach
    void thereArePeopleOfWhomMoreOrLessIsKnown() {
        var random = new Random(7);
        for (int i = 0; i < PEOPLE; i++) {
            var name = "Person %02d".formatted((i * 17) % PEOPLE);
            var score = random.nextInt(4) == 0 ? null : (Integer) random.nextInt(6);
            var last = random.nextInt(3) == 0 ? null : DAY.plusDays(random.nextInt(9));
            var due = random.nextInt(2) == 0 ? null : DAY.plusDays(random.nextInt(9));
            var circle = Circle.values()[random.nextInt(5)];
            var id = people.add(ContactDetails.named(name));
            sql.sql("update contact set score = ?, last_interaction = ?, due_on = ?, circle = ? where id = ?")
                    .params(score, last, due, circle.ordinal(), id.value())
                    .update();
            all.add(new Known(id, name, score, last, due, circle));
        }
    }

    static Stream<PeopleOrder> orders() {
        return Stream.of(PeopleOrder.By.values())
                .flatMap(by -> Stream.of(new PeopleOrder(by, false), new PeopleOrder(by, true)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void pagesFollowOnEachOtherAndThoseOfWhomNothingIsKnownComeLast(PeopleOrder order) {
        var paged = pages(PeopleFilter.EVERYONE, order, PEOPLE, 7);

        assertThat(paged).isEqualTo(sorted(all, order));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void aFilterKeepsTheOrder(PeopleOrder order) {
        var few = all.stream().filter(one -> one.circle() != Circle.KNOWN).toList();
        var near = PeopleFilter.EVERYONE.circles(Set.of(Circle.INNER, Circle.CLOSE, Circle.ACTIVE, Circle.WIDER));
        var late = PeopleFilter.OVERDUE;
        var overdue = all.stream()
                .filter(one -> one.due() != null && one.due().isBefore(workspaces.today()))
                .toList();

        assertThat(pages(near, order, few.size(), 4)).isEqualTo(sorted(few, order));
        assertThat(pages(late, order, overdue.size(), 4)).isEqualTo(sorted(overdue, order));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void allIdsComeInTheSameOrderAsThePages(PeopleOrder order) {
        var ids = people.ids(new ListedPeople(PeopleFilter.EVERYONE, order, Set.of(), Set.of()));

        assertThat(ids).isEqualTo(sorted(all, order));
    }

    @Test
    void beyondTheEndThereIsNobody() {
        var order = new PeopleOrder(PeopleOrder.By.SCORE, true);

        assertThat(people.search(PeopleFilter.EVERYONE, order, PEOPLE, 5)).isEmpty();
        assertThat(people.search(PeopleFilter.EVERYONE, order, PEOPLE + 100, 5)).isEmpty();
    }

    private List<ContactId> pages(PeopleFilter filter, PeopleOrder order, int size, int page) {
        assertThat(people.count(filter)).isEqualTo(size);
        return IntStream.rangeClosed(0, size / page)
                .boxed()
                .flatMap(i -> people.search(filter, order, i * page, page).stream())
                .map(PersonRow::id)
                .toList();
    }

    private static List<ContactId> sorted(List<Known> some, PeopleOrder order) {
        return some.stream().sorted(comparator(order)).map(Known::id).toList();
    }

    private static Comparator<Known> comparator(PeopleOrder order) {
        Comparator<Known> byId = by(one -> one.id().value().toString(), order);
        return switch (order.by()) {
            case NAME -> by(Known::name, order).thenComparing(byId);
            case SCORE -> by(Known::score, order).thenComparing(byId);
            case CIRCLE -> by(Known::circle, order).thenComparing(byId);
            case LAST_INTERACTION -> by(Known::last, order).thenComparing(byId);
            case DUE -> by(Known::due, order).thenComparing(byId);
            case ADDED -> byId; // ids grow with time
        };
    }

    private static <T extends Comparable<? super T>> Comparator<Known> by(
            Function<Known, @Nullable T> what, PeopleOrder order) {
        Comparator<T> way = order.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(what, Comparator.nullsLast(way));
    }
}
