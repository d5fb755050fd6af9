package app.kith.interactions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SilencesTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Test
    void saysHowLongNothingWasHeardOnceItIsLongerThanUsual() {
        assertThat(new Silences(ago(70, 35), 35, TODAY).untilToday()).isEmpty();
        assertThat(new Silences(ago(98, 63), 35, TODAY).untilToday()).contains("9 weeks without a word");
        assertThat(new Silences(ago(30), null, TODAY).untilToday()).isEmpty();
        assertThat(new Silences(List.of(), null, TODAY).untilToday()).isEmpty();
    }

    @Test
    void callsItTheLongestInTwoYearsOnlyIfTheLogGoesBackThatFar() {
        assertThat(new Silences(ago(800, 790, 740, 700, 650, 63), 35, TODAY).untilToday())
                .contains("9 weeks without a word");
        assertThat(new Silences(ago(760, 720, 690, 63), 35, TODAY).untilToday()).contains("9 weeks without a word");
        assertThat(new Silences(ago(168, 133, 98, 63), 35, TODAY).untilToday())
                .contains("9 weeks without a word, the longest gap so far");
        var everyMonth = Stream.iterate(783, days -> days >= 63, days -> days - 30)
                .map(days -> TODAY.minusDays(days))
                .toList();
        assertThat(new Silences(everyMonth, 30, TODAY).untilToday())
                .contains("9 weeks without a word, the longest gap in two years");
    }

    @Test
    void speaksOfSilencesBetweenTwoInteractions() {
        var silences = new Silences(ago(300, 10), null, TODAY);

        assertThat(silences.between(TODAY.minusDays(300), TODAY.minusDays(10))).contains("9 months without a word");
        assertThat(silences.between(TODAY.minusDays(20), TODAY.minusDays(10))).isEmpty();
    }

    private static List<LocalDate> ago(Integer... days) {
        return Stream.of(days).map(count -> TODAY.minusDays(count)).toList();
    }
}
