package app.kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderLocaleTests {

    @ParameterizedTest
    @CsvSource({"nb-NO, en-NO", "de-DE, en-DE", "de, en-150", "en-GB, en-GB", "en-US, en-US", "en, en"})
    void wordsAreEnglishAndTheRestIsTheReaders(String browser, String reader) {
        assertThat(ReaderLocale.of(Locale.forLanguageTag(browser))).isEqualTo(Locale.forLanguageTag(reader));
    }

    @ParameterizedTest
    @CsvSource({"de-DE, 15:30", "fr, 15:30", "en-GB, 15:30"})
    void theClockHas24HoursWhereTheReaderIsUsedToIt(String browser, String time) {
        var clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(ReaderLocale.of(Locale.forLanguageTag(browser)));

        assertThat(clock.format(LocalTime.of(15, 30))).isEqualTo(time);
    }
}
