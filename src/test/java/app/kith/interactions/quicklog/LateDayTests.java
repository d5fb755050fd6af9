package app.kith.interactions.quicklog;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.interactions.quicklog.Token.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LateDayTests {
    /// A Tuesday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lunch with Ada about the kiln yesterday             | 2026-11-16 |     | about the kiln
            lunch with Ada about the kiln yesterday.            | 2026-11-16 |     | about the kiln.
            lunch with Ada, talked about the kiln yesterday     | 2026-11-16 |     | talked about the kiln
            Lunch with Ada - good talk, last Tuesday            | 2026-11-10 |     | good talk
            Coffee with Ada talked about jobs on Monday         | 2026-11-16 |     | talked about jobs
            Coffee with Ada great chat three days ago           | 2026-11-14 |     | great chat
            Called Ada about the flat on 3 March                | 2026-03-03 |     | about the flat
            Called Ada about the flat and yesterday             |            |     | about the flat and yesterday
            lunch with Ada about the kiln yesterday 45m         | 2026-11-16 | 45  | about the kiln
            lunch with Ada about the kiln yesterday, 1 h 10     | 2026-11-16 | 70  | about the kiln
            lunch with Ada about the kiln yesterday at 3 pm     | 2026-11-16 |     | about the kiln
            lunch with Ada about the kiln for an hour yesterday | 2026-11-16 | 60  | about the kiln
            lunch with Ada about the kiln yesterday, great fun  | 2026-11-16 |     | about the kiln, great fun
            lunch with Ada about the kiln (yesterday)           |            |     | about the kiln (yesterday)
            lunch with Ada about “Kilns” yesterday              | 2026-11-16 |     | about “Kilns”
            lunch with Ada about “all my troubles yesterday”    |            |     | about “all my troubles yesterday”
            lunch with Ada, sang "all my troubles yesterday     |            |     | sang "all my troubles yesterday
            lunch with Ada about the kiln since yesterday       |            |     | about the kiln since yesterday
            lunch with Ada, she found a flat yesterday          |            |     | she found a flat yesterday
            lunch with Ada. The kiln broke yesterday            |            |     | The kiln broke yesterday
            lunch with Ada, Luca's kiln broke yesterday         |            |     | Luca's kiln broke yesterday
            lunch with Ada about her move next Friday           |            |     | about her move next Friday
            lunch with Ada about her move tomorrow              |            |     | about her move tomorrow
            lunch with Ada about her move every Friday          |            |     | about her move every Friday
            lunch with Ada about yesterday's news               |            |     | about yesterday's news
            lunch with Ada on Monday about the kiln yesterday   | 2026-11-16 |     | about the kiln yesterday
            """)
    void aDayBehindFreeTextIsTheDay(String text, LocalDate day, Integer minutes, String note) {
        var read = QuickLogParser.scan(text, TODAY, Locale.UK);

        assertThat(read.date()).isEqualTo(day);
        assertThat(read.minutes()).isEqualTo(minutes);
        assertThat(read.note()).isEqualTo(note);
        assertThat(read.names()).extracting(NameSpan::phrase).containsExactly("Ada");
    }

    @Test
    void isUnderlinedLikeAnyOther() {
        var text = "lunch with Ada about the kiln yesterday, great fun";

        var read = QuickLogParser.scan(text, TODAY, Locale.UK);

        assertThat(read.tokens())
                .map(it -> it.part() + " " + text.substring(it.start(), it.end()))
                .containsExactly(
                        "KIND lunch", "PERSON Ada", "NOTE about the kiln", "DATE yesterday", "NOTE , great fun");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lunch with Ada about the kiln yesterday | about the kiln yesterday
            lunch with Ada yesterday                | yesterday
            lunch with ada yesterday 45m, good      | yesterday, good
            Yesterday lunch with Ada, good          | Yesterday, good
            Yesterday called Ada                    | Yesterday
            """)
    void aDayThatIsLeftStaysInTheNote(String text, String note) {
        var line = Line.of(text, TODAY, Locale.UK).leaving(Set.of(Part.DATE));

        var read = QuickLogParser.scan(line);

        assertThat(read.date()).isNull();
        assertThat(read.note()).isEqualTo(note);
        assertThat(read.names()).hasSize(1);
        assertThat(read.tokens()).extracting(Token::part).doesNotContain(Part.DATE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverStandsBeforeItNothingOfTheNoteIsLost(long seed) {
        var random = new Random(seed);
        var words = List.of("the", "kiln", "and", "her", "flat,", "glazes.", "good", "“red”", "blue -", "talk");
        var days = List.of("yesterday", "on Monday", "2 days ago", "last week", "today");

        for (var round = 0; round < 300; round++) {
            var note = new StringBuilder("about");
            for (var left = random.nextInt(8); left >= 0; left--) {
                note.append(' ').append(words.get(random.nextInt(words.size())));
            }
            var text = "Lunch with Ada " + note + " " + days.get(random.nextInt(days.size()));

            var read = QuickLogParser.scan(text, TODAY, Locale.UK);
            var whole = QuickLogParser.scan(Line.of(text, TODAY, Locale.UK).leaving(Set.of(Part.DATE)));

            assertThat(whole.note()).isEqualTo(text.substring("Lunch with Ada ".length()));
            assertThat(read.note()).isEqualTo(read.date() == null ? whole.note() : withoutLead(note.toString()));
        }
    }

    /// What only led on to the day goes with it.
    private static String withoutLead(String note) {
        return note.replaceAll("(?:\\s*[,:;–—-]|\\s+and)+$", "").strip();
    }
}
