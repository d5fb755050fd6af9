package app.kith.interactions.days;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.interactions.days.DayWords.Toward;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DayWordsTests {
    static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    final DayWords past = new DayWords(TUESDAY, Toward.PAST, Locale.UK);
    final DayWords future = new DayWords(TUESDAY, Toward.FUTURE, Locale.UK);

    @Test
    void aDayWithoutAYearIsTheNearestOnTheSideOneLooksTo() {
        assertThat(past.date(null, 11, 18)).contains(LocalDate.of(2025, 11, 18));
        assertThat(future.date(null, 11, 18)).contains(LocalDate.of(2026, 11, 18));
        assertThat(future.date(null, 11, 16)).contains(LocalDate.of(2027, 11, 16));
    }

    @Test
    void todayIsOnBothSides() {
        assertThat(past.date(null, 11, 17)).contains(TUESDAY);
        assertThat(future.date(null, 11, 17)).contains(TUESDAY);
        assertThat(past.dayOfMonth(17)).contains(TUESDAY);
        assertThat(future.dayOfMonth(17)).contains(TUESDAY);
    }

    @Test
    void theLeapDayIsLookedForUntilThereIsOne() {
        assertThat(past.date(null, 2, 29)).contains(LocalDate.of(2024, 2, 29));
        assertThat(future.date(null, 2, 29)).contains(LocalDate.of(2028, 2, 29));
        assertThat(new DayWords(LocalDate.of(2097, 1, 1), Toward.FUTURE, Locale.UK).date(null, 2, 29))
                .contains(LocalDate.of(2104, 2, 29));
    }

    @Test
    void theThirtyFirstIsInTheNearestMonthThatHasOne() {
        assertThat(past.dayOfMonth(31)).contains(LocalDate.of(2026, 10, 31));
        assertThat(future.dayOfMonth(31)).contains(LocalDate.of(2026, 12, 31));
        assertThat(future.dayOfMonth(32)).isEmpty();
    }

    @Test
    void aDayOfNoCalendarIsNone() {
        assertThat(past.date("2026", 2, 30)).isEmpty();
        assertThat(future.date(null, 13, 1)).isEmpty();
        assertThat(future.date("27", 3, 4)).contains(LocalDate.of(2027, 3, 4));
    }

    @Test
    void theLocaleSaysWhetherTheMonthIsFirstUnlessItCannotBe() {
        var american = new DayWords(TUESDAY, Toward.FUTURE, Locale.US);

        assertThat(american.slashed(12, 3, null)).contains(LocalDate.of(2026, 12, 3));
        assertThat(future.slashed(3, 12, null)).contains(LocalDate.of(2026, 12, 3));
        assertThat(american.slashed(25, 12, null)).contains(LocalDate.of(2026, 12, 25));
        assertThat(future.slashed(12, 25, null)).contains(LocalDate.of(2026, 12, 25));
    }

    @Test
    void namesAreKnownInEnglishAndInTheLanguageOfTheLocale() {
        var german = new DayWords(TUESDAY, Toward.PAST, Locale.GERMANY);

        assertThat(german.month("Dezember")).isEqualTo(german.month("Dec")).isEqualTo(12);
        assertThat(german.weekday("Freitag")).isEqualTo(german.weekday("fri")).isEqualTo(DayOfWeek.FRIDAY);
        assertThat("sun").matches(past.anyWeekday()).doesNotMatch(past.anyPlainWeekday());
    }

    /// In Turkish capitals Friday is FRİDAY and Tuesday SALI; a pattern that ignores case takes both for the names.
    @Test
    void whateverThePatternTakesForANameIsFoundAgain() {
        var turkish = new DayWords(TUESDAY, Toward.PAST, Locale.forLanguageTag("tr-TR"));
        var anyWeekday = Pattern.compile(turkish.anyWeekday(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        assertThat(List.of("FRİDAY", "frıday", "SALI")).allMatch(anyWeekday.asMatchPredicate());
        assertThat(turkish.weekday("FRİDAY"))
                .isEqualTo(turkish.weekday("frıday"))
                .isEqualTo(DayOfWeek.FRIDAY);
        assertThat(turkish.weekday("SALI")).isEqualTo(DayOfWeek.TUESDAY);
        assertThat(turkish.month("NİSAN")).isEqualTo(4);
    }

    @Test
    void aNumberIsTheSameHoweverItsWordsArePartedAndWritten() {
        assertThat(NumberWords.value("a  couple\u00A0of")).isEqualTo(2);
        assertThat(NumberWords.value("SİX")).isEqualTo(6);
    }
}
