package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.Statements;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsOwner
abstract class OccasionsTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    AddressBook people;

    @Autowired
    DatesAhead dates;

    @Autowired
    Owner owner;

    @Test
    void birthdaysAndDatesComeTogetherSoonestFirst() {
        people.add(ContactDetails.with("Ana")
                .birthday(new PartialDate(1985, 11, 20))
                .build());
        people.add(dated("Luca", "Anniversary", new PartialDate(2016, 11, 18), null));
        people.add(dated("Noor", "Name day", new PartialDate(null, 11, 30), null));
        people.add(dated("Mateus", "Name day", new PartialDate(null, 12, 1), null));

        var soon = dates.occasions(TODAY, 14);

        assertThat(soon).extracting(one -> one.person().name()).containsExactly("Luca", "Ana", "Noor");
        assertThat(soon.getFirst().label()).isEqualTo("Anniversary");
        assertThat(soon.getFirst().years()).hasValue(10);
        assertThat(soon.get(1).isBirthday()).isTrue();
        assertThat(soon.get(2).years()).isEmpty();
    }

    @Test
    void aReminderBringsADateEarlier() {
        people.add(dated("In time", "Anniversary", new PartialDate(null, 12, 17), 30));
        people.add(dated("Too far", "Anniversary", new PartialDate(null, 12, 17), 29));
        people.add(dated("As far as it goes", "Anniversary", new PartialDate(null, 1, 16), 60));

        assertThat(dates.occasions(TODAY, 14))
                .extracting(one -> one.person().name())
                .containsExactly("In time", "As far as it goes");
    }

    @Test
    void theTwentyNinthOfFebruaryIsKeptOnTheTwentyEighth() {
        people.add(dated("Ana", "Anniversary", new PartialDate(2020, 2, 29), null));

        var inACommonYear = dates.occasions(LocalDate.of(2027, 2, 20), 14);
        var inALeapYear = dates.occasions(LocalDate.of(2028, 2, 20), 14);

        assertThat(inACommonYear).extracting(Occasion::on).containsExactly(LocalDate.of(2027, 2, 28));
        assertThat(inALeapYear).extracting(Occasion::on).containsExactly(LocalDate.of(2028, 2, 29));
    }

    @Test
    void whoIsInTheBinOrInAnotherWorkspaceIsLeftOut() {
        people.putInBin(List.of(people.add(dated("Ana", "Anniversary", new PartialDate(null, 11, 18), null))));
        people.add(dated("Luca", "Anniversary", new PartialDate(null, 11, 18), null));

        owner.signIn();
        var theirs = dates.occasions(TODAY, 14);

        assertThat(theirs).isEmpty();
    }

    @Test
    void asksTheDatabaseAFixedNumberOfTimes() {
        people.addAll(
                IntStream.range(0, 300)
                        .mapToObj(i ->
                                dated("Person " + i, "Anniversary", PartialDate.of(TODAY.plusDays(i % 60)), i % 61))
                        .toList(),
                false);

        assertThat(Statements.of(() -> dates.occasions(TODAY, 14))).hasSizeLessThanOrEqualTo(3);
    }

    private static ContactDetails dated(String name, String label, PartialDate on, @Nullable Integer remind) {
        return ContactDetails.with(name)
                .dates(List.of(new ImportantDate(label, on, remind)))
                .build();
    }
}
