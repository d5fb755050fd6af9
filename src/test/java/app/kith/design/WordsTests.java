package app.kith.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {
    /// A Tuesday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private final Words words = new Words(TODAY, Locale.UK);

    @ParameterizedTest
    @CsvSource({
        "2026-11-17,today",
        "2026-11-16,yesterday",
        "2026-11-15,2 days ago",
        "2026-11-04,13 days ago",
        "2026-11-03,2 weeks ago",
        "2026-09-15,9 weeks ago",
        "2026-05-19,26 weeks ago",
        "2026-05-13,26 weeks ago",
        "2026-05-12,6 months ago",
        "2026-03-01,8 months ago",
        "2024-11-17,24 months ago",
        "2024-10-17,2 years ago",
        "2023-11-17,3 years ago"
    })
    void saysHowLongAgo(LocalDate date, String said) {
        assertThat(words.past(date)).isEqualTo(said);
        assertThat(words.distance(date)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-17,today",
        "2026-11-18,tomorrow",
        "2026-11-19,Thu 19 Nov",
        "2026-11-24,Tue 24 Nov",
        "2026-11-25,25 November",
        "2027-01-03,3 January 2027"
    })
    void saysWhenSomethingWillBe(LocalDate date, String said) {
        assertThat(words.future(date)).isEqualTo(said);
        assertThat(words.distance(date)).isEqualTo(said);
    }

    @Test
    void namesTheYearOnlyIfItIsAnother() {
        assertThat(words.date(TODAY)).isEqualTo("17 November");
        assertThat(words.shortDate(TODAY)).isEqualTo("Tue 17 Nov");
        assertThat(words.weekdayAndDate(TODAY)).isEqualTo("Tuesday 17 November");
        assertThat(words.date(TODAY.minusYears(1))).isEqualTo("17 November 2025");
        assertThat(words.shortDate(TODAY.minusYears(1))).isEqualTo("Mon 17 Nov 2025");
    }

    @Test
    void saysTheClockAsTheLocaleDoes() {
        assertThat(words.time(LocalTime.of(15, 30))).isEqualTo("15:30");
        assertThat(new Words(TODAY, Locale.US).time(LocalTime.of(15, 30))).matches("3:30\\hPM");
    }

    @ParameterizedTest
    @CsvSource({
        "1,3,every day,It has been 3 days",
        "10,19,every 10 days,It has been 19",
        "7,21,every week,It has been 3 weeks",
        "14,30,every 2 weeks,It has been 4",
        "35,63,every 5 weeks,It has been 9",
        "36,69,every 5 weeks,It has been 9",
        "35,3,every 5 weeks,It has been less than a week",
        "182,200,every 26 weeks,It has been 28",
        "240,300,every 8 months,It has been 9"
    })
    void saysThePaceAndTheGapInTheSameUnit(int pace, int gap, String every, String since) {
        assertThat(Words.pace(pace)).isEqualTo(every);
        assertThat(Words.gap(gap, pace)).isEqualTo(since);
    }

    @ParameterizedTest
    @CsvSource({
        "45,45 min,45 minutes,45 minutes",
        "1,1 min,1 minute,1 minute",
        "60,1 h,1 hour,1 hour",
        "70,1 h 10,1 hour 10 minutes,1 hour",
        "75,1 h 15,1 hour 15 minutes,1½ hours",
        "155,2 h 35,2 hours 35 minutes,2½ hours",
        "165,2 h 45,2 hours 45 minutes,3 hours",
        "586,9 h 46,9 hours 46 minutes,10 hours",
        "640,10 h 40,10 hours 40 minutes,11 hours",
        "2760,46 h,46 hours,46 hours"
    })
    void saysLengths(long minutes, String length, String spelled, String sum) {
        assertThat(Words.length(minutes)).isEqualTo(length);
        assertThat(Words.lengthSpelled(minutes)).isEqualTo(spelled);
        assertThat(Words.sum(minutes)).isEqualTo(sum);
    }

    @ParameterizedTest
    @CsvSource({
        "PT40M,40 min left",
        "PT5H10M,5 h left",
        "PT24H,24 h left",
        "PT72H,3 days left",
        "PT25H,1 day left",
        "PT-2H,2 h late"
    })
    void saysTheTimeLeft(Duration left, String said) {
        assertThat(Words.left(left)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|No people",
                "1|One person",
                "5|Five people",
                "10|Ten people",
                "12|12 people",
                "1200|1,200 people"
            })
    void countsPeopleInTitlesInWordsUpToTen(long count, String said) {
        assertThat(words.people(count)).isEqualTo(said);
    }

    @Test
    void joinsNamesToAList() {
        assertThat(Words.list(List.of())).isEmpty();
        assertThat(Words.list(List.of("Ana"))).isEqualTo("Ana");
        assertThat(Words.list(List.of("Ana", "Luca"))).isEqualTo("Ana and Luca");
        assertThat(Words.list(List.of("Ana", "Luca", "Noor"))).isEqualTo("Ana, Luca and Noor");
    }
}
