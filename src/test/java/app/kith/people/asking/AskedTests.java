package app.kith.people.asking;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.people.criteria.InTouch;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AskedTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who did I meet in May          | Met in May 2026
            Who did I meet in December?    | Met in December 2025
            met in May 2025                | Met in May 2025
            met last week                  | Met 9 November 2026 to 15 November 2026
            saw in the last 2 weeks        | Met 3 November 2026 to 17 November 2026
            talked last week               | In touch 9 November 2026 to 15 November 2026
            talked to yesterday            | In touch on 16 November 2026
            spoke with in 2024             | In touch 1 January 2024 to 31 December 2024
            not since summer               | Last interaction before 1 September 2026
            not since last winter          | Last interaction before 1 March 2026
            not talked to since March      | Last interaction before 1 April 2026
            haven’t talked since june      | Last interaction before 1 July 2026
            no contact for 3 months        | No contact for 3 months
            no contact in two weeks        | No contact for 2 weeks
            haven't talked for a year      | No contact for 1 year
            birthday in June               | Birthday in June
            birthdays next month           | Birthday in December
            added last month               | Added in October 2026
            added since 2026-11-01         | Added since 1 November 2026
            never talked to                | Interactions nothing logged
            met since October              | Last interaction since 1 October 2026
            met last weekend               | Met 14 November 2026 to 15 November 2026
            who did I see at the weekend   | Met 14 November 2026 to 15 November 2026
            met on Monday                  | Met on 16 November 2026
            met on Tuesday                 | Met on 17 November 2026
            met last Tuesday               | Met on 10 November 2026
            saw 2 weeks ago                | Met 2 November 2026 to 8 November 2026
            who did I meet two weeks ago   | Met 2 November 2026 to 8 November 2026
            talked 3 days ago              | In touch on 14 November 2026
            talked to a month ago          | In touch in October 2026
            met last month                 | Met in October 2026
            met last summer                | Met 1 June 2026 to 31 August 2026
            met last spring                | Met 1 March 2026 to 31 May 2026
            met over the summer            | Met 1 June 2026 to 31 August 2026
            met in the autumn              | Met 1 September 2026 to 30 November 2026
            met last autumn                | Met 1 September 2025 to 30 November 2025
            met last November              | Met in November 2025
            met this year                  | Met 1 January 2026 to 31 December 2026
            not since last Friday          | Last interaction before 14 November 2026
            added 2 weeks ago              | Added 2 November 2026 to 8 November 2026
            """)
    void understandsWordsOfTime(String text, String said) {
        var asked = Asked.read(text, TODAY);

        assertThat(asked.said()).isEqualTo(said);
        assertThat(asked.words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "May",
        "met May",
        "June Carter",
        "summer house",
        "last orders",
        "4 months",
        "Ana Ruiz",
        "who did I not meet in May",
        "people I have not met this year",
        "I didn't see in May"
    })
    void leavesNamesAndOtherWordsAlone(String text) {
        var asked = Asked.read(text, TODAY);

        assertThat(asked.isUnderstood()).isFalse();
        assertThat(asked.words()).isEqualTo(text);
    }

    /// Every day from two weeks before to six weeks after the turn of eight years, two of them with a 29th of
    /// February.
    static Stream<LocalDate> daysAroundNewYear() {
        return IntStream.rangeClosed(2020, 2027)
                .mapToObj(year -> LocalDate.of(year, 12, 18))
                .flatMap(first -> first.datesUntil(first.plusDays(76)));
    }

    @ParameterizedTest
    @MethodSource("daysAroundNewYear")
    void meansTheSameDaysAcrossTheTurnOfAYear(LocalDate today) {
        var weekend = met("last weekend", today);
        assertThat(weekend.from().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(weekend.to())
                .isEqualTo(weekend.from().plusDays(1))
                .isBetween(today.minusDays(7), today.minusDays(1));
        var monday = met("on monday", today);
        assertThat(monday.from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(monday.from()).isEqualTo(monday.to()).isBetween(today.minusDays(6), today);
        assertThat(met("last monday", today).from()).isBetween(today.minusDays(7), today.minusDays(1));
        for (int ago = 1; ago <= 9; ago++) {
            var weeks = met(ago + " weeks ago", today);
            assertThat(today.minusWeeks(ago)).isBetween(weeks.from(), weeks.to());
            assertThat(weeks.from().plusDays(6)).isEqualTo(weeks.to());
            var months = met(ago + " months ago", today);
            assertThat(months.from()).isEqualTo(today.minusMonths(ago).withDayOfMonth(1));
            assertThat(months.to()).isEqualTo(months.from().plusMonths(1).minusDays(1));
        }
        for (var name : List.of("spring", "summer", "autumn", "winter", "december", "january", "february")) {
            var last = met("last " + name, today);
            assertThat(last.to())
                    .as("last " + name)
                    .isBefore(today)
                    .isAfterOrEqualTo(today.minusYears(1).minusDays(1));
            assertThat(met("in " + name, today).from())
                    .as(name)
                    .isAfter(today.minusYears(1))
                    .isBeforeOrEqualTo(today);
        }
        assertThat(met("last month", today).to())
                .isEqualTo(today.withDayOfMonth(1).minusDays(1));
        assertThat(met("this year", today).from()).isEqualTo(today.withDayOfYear(1));
        assertThat(met("last year", today).to())
                .isEqualTo(today.withDayOfYear(1).minusDays(1));
    }

    private static InTouch met(String when, LocalDate today) {
        var asked = Asked.read("met " + when, today);
        assertThat(asked.words()).as(when).isEmpty();
        return (InTouch) asked.criteria().getFirst();
    }

    @Test
    void aPlaceIsLookedForWithoutTheLittleWordBeforeIt() {
        assertThat(Asked.read("who did I meet in May in Oslo", TODAY).words()).isEqualTo("Oslo");
    }

    @Test
    void keepsTheOtherWordsToLookFor() {
        var asked = Asked.read("potters met in May no contact for 3 months", TODAY);

        assertThat(asked.words()).isEqualTo("potters");
        assertThat(asked.said()).isEqualTo("No contact for 3 months, Met in May 2026");
        assertThat(asked.phrases()).containsExactly("no contact for 3 months", "met in May");
    }
}
